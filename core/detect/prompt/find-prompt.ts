import { isGroupElement } from '../group/checks.ts';
import type { Draft } from '../group/drafts.ts';
import { firstAtom, isChoice, lastAtom, type Group } from '../group/groups.ts';
import { holds } from '../around/between.ts';
import { referenced } from '../around/labels.ts';
import { attributeOf, childrenOf, isElement, localNameOf, parentOf } from '../page/nodes.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';
import { isAttachLabel } from '../words/comments.ts';
import { singleLine } from '../words/tokens.ts';
import { isGenericLabel, isQuestionLike } from '../words/prompts.ts';
import { choosePrompt, type Choice } from './choose.ts';
import { aroundFrame } from './frame.ts';
import { chunksAfter } from './levels.ts';
import { isHeading, lookAround, overlaps, type Nearby } from './nearby.ts';
import { ariaLabelOf, tiedChunks, type Surroundings } from './own-label.ts';
import { helpNames, helpScore, promptScore } from './score.ts';

/** What a control asks for, as written, with what was found around it. */
export interface FoundPrompt {
  readonly text: string;
  readonly number: string | null;
  readonly required: boolean;
  readonly help: readonly string[];
  /** The element the prompt stands in; null where it is only an attribute. */
  readonly block: Element | null;
  /** What it has in common with the other rows of its matrix; '' where it stands alone. */
  readonly common: string;
}

/**
 * Finds the prompt of a draft: what it is expressly tied to, its table row, the texts before it in its own
 * box, its aria-label, the texts before its box, its placeholder, the texts before its frame. Null where nothing says what is asked.
 */
export function findPrompt(around: Surroundings, field: number, draft: Draft): FoundPrompt | null {
  const { anchor, element } = firstAtom(draft.control);
  const tied = choosePrompt(tiedToDraft(around, field, draft), true);
  const nearby = lookAround(around, field, anchor, tied.prompt);
  const after = chunksAfter(around.scan, field, lastAtom(draft.comment ?? draft.control).anchor);
  const described = referenced(element, 'aria-describedby').flatMap((target) =>
    chunksIn(around.scan, [target]),
  );
  const chosen = tied.prompt ? preferQuestion(tied, nearby.own) : nearby.own;
  const extra = (found: Choice | null) => [...(found?.help ?? []), ...described, ...nearby.help, ...after];
  if (chosen?.prompt) return fromChoice(chosen, nearby, extra(chosen));

  const named = ariaName(around, field, draft);
  if (named) return fromText(named, extra(null), nearby);
  const hint = attributeOf(element, 'placeholder') ?? attributeOf(element, 'title') ?? '';
  const { outer } = nearby;
  if (outer?.prompt && (isGenericLabel(hint) || !isHeading(outer.prompt)))
    return fromChoice(outer, nearby, extra(outer));
  const floating = choosePrompt(after, true);
  if (floating.prompt) return fromChoice(floating, nearby, [...described, ...floating.help]);
  if (!isGenericLabel(hint)) return fromText(hint, extra(null), nearby);
  const outside = aroundFrame(around);
  return outside?.prompt ? fromChoice(outside, nearby, extra(outside)) : null;
}

/** A legend may only title the box while the question stands inside: then the question counts. */
function preferQuestion(tied: Choice, inner: Choice | null): Choice {
  if (!tied.prompt || !inner?.prompt || localNameOf(tied.prompt.block) !== 'legend') return tied;
  return !isQuestionLike(tied.prompt.text) && isQuestionLike(inner.prompt.text) ? inner : tied;
}

function tiedToDraft(around: Surroundings, field: number, { control }: Draft): Chunk[] {
  const { anchor, kind } = firstAtom(control);
  if (!isChoice(control.kind) || control.kind === 'select' || control.kind === 'multiselect')
    return tiedChunks(around, anchor).filter(({ text }) => kind !== 'file' || !isAttachLabel(text));
  const chunks: Chunk[] = kind === 'switch' || control.atoms.length > 1 ? [] : tiedChunks(around, anchor);
  for (const holder of holders(around, field, control)) {
    chunks.push(...tiedChunks(around, holder));
    const legend = childrenOf(holder).find((child) => isElement(child) && localNameOf(child) === 'legend');
    if (legend) chunks.push(...chunksIn(around.scan, [legend]));
    if (chunks.some((chunk) => promptScore(chunk) > helpScore)) break;
  }
  return chunks;
}

/** The group elements around a control that hold no other field, innermost first. */
function* holders({ scan }: Surroundings, field: number, control: Group): Generator<Element> {
  const last = lastAtom(control).anchor;
  for (let at = parentOf(firstAtom(control).anchor); at && scan.owner.get(at) === field; at = parentOf(at))
    if ((isGroupElement(at) || attributeOf(at, 'aria-labelledby') !== null) && holds(at, last)) yield at;
}

function ariaName(around: Surroundings, field: number, { control }: Draft): string | null {
  const { anchor } = firstAtom(control);
  const elements = isChoice(control.kind) && control.atoms.length > 1 ? [] : [anchor];
  const names = [...elements, ...holders(around, field, control)].map(ariaLabelOf);
  return names.find((name) => name !== '' && !isGenericLabel(name)) ?? null;
}

function fromChoice(choice: Choice, nearby: Nearby, help: readonly Chunk[]): FoundPrompt | null {
  const { prompt } = choice;
  if (!prompt) return null;
  return {
    text: withoutBadge(prompt),
    number: choice.number ?? nearby.number,
    required: choice.required || nearby.required,
    help: help.filter((chunk) => !overlaps(chunk, prompt)).map(({ text }) => text),
    block: prompt.block,
    common: '',
  };
}

const badgeNames = /(^|[-_\s])(tag|badge|chip|pill)($|[-_\s])/i;

/** How important a question is, or where it stands, may hang on its end as a badge; so may the sign of a hint. */
function withoutBadge({ text, nodes }: Chunk): string {
  const last = nodes.length > 1 ? nodes.at(-1) : undefined;
  const holder = last && parentOf(last);
  const badge = last ? singleLine(last.data) : '';
  const names = (holder && attributeOf(holder, 'class')) ?? '';
  const isSign = /^[?i]$/.test(badge) && (helpNames.test(names) || holder?.hasAttribute('title'));
  const isBadge = isSign || (badgeNames.test(names) && badge.length <= 24);
  return isBadge && text.endsWith(badge) ? text.slice(0, -badge.length).trimEnd() : text;
}

function fromText(text: string, help: readonly Chunk[], nearby: Nearby): FoundPrompt {
  const { number, required } = nearby;
  return { text, number, required, help: help.map((chunk) => chunk.text), block: null, common: '' };
}
