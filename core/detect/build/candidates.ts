import { nearest } from '../around/labels.ts';
import type { Draft } from '../group/drafts.ts';
import { firstAtom, type Group } from '../group/groups.ts';
import type { Candidate } from '../judge/questionnaire.ts';
import { attributeOf, childrenOf, isElement, localNameOf } from '../page/nodes.ts';
import { each, type Steps } from '../../steps.ts';
import { findPrompt, type FoundPrompt } from '../prompt/find-prompt.ts';
import { matrixPromptLookup } from '../prompt/matrix.ts';
import { columnHeader, type Surroundings } from '../prompt/own-label.ts';
import { isClosedAnswer } from '../words/answers.ts';
import { isQuestionLike } from '../words/prompts.ts';
import { asksForSeveral } from '../words/several.ts';
import { isAttachLabel, isCommentLabel } from '../words/comments.ts';
import { isMessageHint, isOfWorkflow, isToolLabel } from '../words/site.ts';
import { visibleText, type Chunk } from '../text/chunks.ts';
import { cleanPrompt } from '../text/marks.ts';

/** A draft with its prompt: a question, if the page turns out to be a questionnaire. */
export interface Prompted extends Candidate {
  readonly draft: Draft;
  readonly field: number;
  readonly prompt: FoundPrompt;
  readonly number: string | null;
  readonly required: boolean;
}

const personalAutofill =
  /\b(email|username|tel|(given|family|additional)-name|street-address|address-line\d|address-level\d|postal-code|country|cc-\w+|bday|sex|(new|current)-password|one-time-code)\b/;

/** Gives every draft its prompt; those that ask nothing, or are tools of the site, are left out. */
export function* promptedDrafts(around: Surroundings, drafts: readonly Draft[]): Steps<Prompted[]> {
  const matrixPromptOf = matrixPromptLookup(around);
  const found = yield* each(drafts, (draft, field) => {
    const { kind, atoms } = draft.control;
    const common = kind === 'matrix-row' ? matrixPromptOf(firstAtom(draft.control).anchor) : null;
    const prompt = withHelp(findPrompt(around, field, draft), common);
    if (prompt || kind !== 'checkbox' || atoms.length < 2)
      return prompted(around, { draft, field }, prompt) ?? [];
    const titled = sectionPrompt(around, draft.control);
    if (titled) return prompted(around, { draft, field }, titled) ?? [];
    return atoms.flatMap(
      (_, index) => prompted(around, { draft: statement(draft.control, index), field }, null) ?? [],
    );
  });
  return found.flat();
}

/** A row of a matrix says little without what all its rows have in common. */
function withHelp(prompt: FoundPrompt | null, common: Chunk | null): FoundPrompt | null {
  if (!prompt || !common) return prompt;
  return { ...prompt, help: [cleanPrompt(common.text).text, ...prompt.help], common: common.text };
}

/** Short options without a prompt of their own answer the legend they stand under. */
function sectionPrompt({ scan }: Surroundings, control: Group): FoundPrompt | null {
  const words = control.optionTexts.join(' ').split(' ').length / control.atoms.length;
  const holder = nearest(firstAtom(control).anchor, (at) => localNameOf(at) === 'fieldset');
  const legend =
    holder && childrenOf(holder).find((child) => isElement(child) && localNameOf(child) === 'legend');
  const text = legend && isElement(legend) ? visibleText(scan, legend) : '';
  return text !== '' && words < 5 ? fromHint(text, []) : null;
}

/** One of several checkboxes without a common prompt: each is a statement of its own. */
function statement(group: Group, index: number): Draft {
  const control = {
    kind: group.kind,
    atoms: group.atoms.slice(index, index + 1),
    options: group.options.slice(index, index + 1),
    optionTexts: group.optionTexts.slice(index, index + 1),
  };
  return { control, comment: null };
}

function prompted(
  around: Surroundings,
  { draft, field }: { draft: Draft; field: number },
  found: FoundPrompt | null,
): Prompted | null {
  const { control } = draft;
  const { anchor } = firstAtom(control);
  const prompt = isLone(control) ? statementPrompt(control, found) : found;
  if (!prompt) return null;
  const { text, number, required } = cleanPrompt(prompt.text);
  const hasOptions = control.kind !== 'radio' || control.optionTexts.some((option) => option !== '');
  if (!/\p{L}{2}|\p{Lo}/u.test(text) || !hasOptions) return null;
  if (isTool(around, control, text, prompt.block === null)) return null;
  return {
    draft: { ...draft, control: named(forSeveral(control, [prompt.text, ...prompt.help]), text) },
    field,
    prompt,
    text,
    about: prompt.help.join(' '),
    number: number ?? prompt.number,
    required: required || prompt.required,
    kind: control.kind,
    options: control.optionTexts,
    form: around.scan.formOf(anchor),
    autofill: personalAutofill.test(attributeOf(anchor, 'autocomplete') ?? ''),
  };
}

const isBeside = (at: Element): boolean =>
  localNameOf(at) === 'aside' || attributeOf(at, 'role') === 'complementary';

/** Whether a control serves the page: a search, a thread of comments, the state of the work. */
function isTool(around: Surroundings, control: Group, text: string, isHint: boolean): boolean {
  const { anchor } = firstAtom(control);
  const hints = ['aria-label', 'placeholder', 'data-placeholder', 'title'].flatMap(
    (name) => attributeOf(anchor, name) ?? [],
  );
  const isHinted = (fromHint: boolean) => hints.some((hint) => isToolLabel(hint, fromHint));
  if (isMessageHint(hints[0] ?? '')) return true;
  // Beside the page people talk about it.
  if (isHinted(true) && (isCommentLabel(text) || nearest(anchor, isBeside))) return true;
  // A search box may stand under any text; one with a label, or a question, of its own takes an answer.
  const isUntied = control.kind === 'text' && !around.labels.has(anchor) && !isQuestionLike(text);
  if (isUntied && isHinted(false)) return true;
  if (isToolLabel(text, isHint) || (control.kind === 'file' && isAttachLabel(text))) return true;
  return [columnHeader(around, anchor) || text, ...hints].some((label) =>
    isOfWorkflow(label, control.optionTexts),
  );
}

/** A prompt that stands in no element of its own. */
const fromHint = (text: string, help: readonly string[]): FoundPrompt => ({
  text,
  number: null,
  required: false,
  help,
  block: null,
  common: '',
});

const isLone = ({ kind, atoms }: Group): boolean =>
  kind === 'switch' || (kind === 'checkbox' && atoms.length === 1);

/** A lone checkbox often bears its question itself: "[ ] We encrypt all data at rest". */
function statementPrompt(control: Group, found: FoundPrompt | null): FoundPrompt | null {
  const [own = ''] = control.optionTexts;
  const saysMore = own.split(' ').length >= 4 && !(found && isQuestionLike(found.text));
  if (own === '' || (found && !saysMore)) return found;
  // "Not applicable" after a text box says that there is nothing to answer.
  if (isClosedAnswer(own)) return null;
  return fromHint(own, found?.help ?? []);
}

/** A custom select may take several answers without showing it: then its question says so. */
function forSeveral(control: Group, texts: readonly string[]): Group {
  const custom = control.kind === 'select' && localNameOf(firstAtom(control).element) !== 'select';
  return custom && texts.some(asksForSeveral) ? { ...control, kind: 'multiselect' } : control;
}

/** A lone checkbox with nothing written beside it: its option bears the text of the question. */
function named(control: Group, text: string): Group {
  if (!isLone(control) || control.optionTexts[0] !== '') return control;
  return {
    ...control,
    options: control.options.map(({ element }) => ({ element, text })),
    optionTexts: [text],
  };
}
