import type { Question } from '../../types.ts';
import { holds } from '../around/between.ts';
import { nearest } from '../around/labels.ts';
import type { Field, QuestionElements } from '../field.ts';
import { firstAtom, lastAtom } from '../group/groups.ts';
import { parentOf } from '../page/nodes.ts';
import { shared, type Scan } from '../page/scan.ts';
import { citedNumber, cleanPrompt, isMarkOnly, isNumberOnly } from '../text/marks.ts';
import { readField } from '../value.ts';
import { isCounter } from '../words/prompts.ts';
import type { Prompted } from './candidates.ts';
import { controlOf, fieldOf } from './control.ts';
import { namingParts } from './identity.ts';
import { longestText } from '../words/tokens.ts';

/** What the question does not know by itself: where it stands. */
export interface Whereabouts {
  readonly frame: string;
  readonly section: string | null;
  readonly nameOf: (parts: readonly string[]) => string;
}

/** Puts a question together: the plain side for the panel, the live side for the page. */
export function buildQuestion(
  scan: Scan,
  found: Prompted,
  { frame, section, nameOf }: Whereabouts,
): { question: Question; elements: QuestionElements } {
  const { control, comment } = found.draft;
  const field = fieldOf(control);
  const commentField = comment && fieldOf(comment);
  const asked = { section, text: found.text, control: controlOf(scan, control, found.required) };
  const question: Question = {
    ...asked,
    id: nameOf(namingParts(asked)),
    frame,
    number: found.number && citedNumber(found.number),
    help: helpOf(found),
    comment: comment && controlOf(scan, comment, false),
    value: valueOf(field, commentField),
  };
  return { question, elements: { control: field, comment: commentField, box: boxOf(scan, found, field) } };
}

function valueOf(control: Field, comment: Field | null): Question['value'] {
  const value = readField(control);
  return comment ? { choice: value.choice, text: readField(comment).text } : value;
}

function helpOf({ prompt, text, draft }: Prompted): string | null {
  const known = new Set([text, prompt.text, ...draft.control.optionTexts]);
  const lines = [...prompt.help, ...(draft.units ? [draft.units.join(' / ')] : [])].filter((line) => {
    if (known.has(line) || isMarkOnly(line) || isCounter(line) || isNumberOnly(line)) return false;
    known.add(line);
    return cleanPrompt(line).text !== text;
  });
  return lines.length > 0 ? lines.join(' ').slice(0, longestText) : null;
}

/** The smallest element around the prompt and all controls of a question, unless it holds another one. */
function boxOf(scan: Scan, { draft, prompt }: Prompted, field: Field): Element {
  const first = firstAtom(draft.control).anchor;
  const parts = [
    lastAtom(draft.control).anchor,
    draft.comment && firstAtom(draft.comment).anchor,
    prompt.block,
  ];
  const box = nearest(first, (at) => parts.every((part) => !part || holds(at, part)), 24);
  if (!box || scan.owner.get(box) === shared) return field.element;
  const around = parentOf(box);
  // A lone control is too small to be shown to anyone: its label, or what else is its own, shows it.
  return box === first && around && scan.owner.get(around) !== shared ? around : box;
}
