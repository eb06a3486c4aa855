import { isCell, isTablePart } from '../around/table.ts';
import { isElement, localNameOf, nextOf, parentOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import type { Chunk } from '../text/chunks.ts';
import { isMarkOnly, isNumberOnly } from '../text/marks.ts';
import { isQuestionLike } from '../words/prompts.ts';
import { choosePrompt, type Choice } from './choose.ts';
import { levelsBefore, type Level } from './levels.ts';
import type { Surroundings } from './own-label.ts';
import { rowPrompt } from './row.ts';
import { headingTags } from './score.ts';

/** What was found in front of a control. */
export interface Nearby {
  /** The prompt inside the field's own box, and one before that box. */
  own: Choice | null;
  outer: Choice | null;
  number: string | null;
  required: boolean;
  help: Chunk[];
}

/** Levels within which a text is nearer than a placeholder or an aria-label. */
const near = 8;

/** Goes outwards level by level until a prompt (or the one already known) is met. */
export function lookAround(
  around: Surroundings,
  field: number,
  anchor: Element,
  known: Chunk | null,
): Nearby {
  const nearby: Nearby = { own: null, outer: null, number: null, required: false, help: [] };
  // A cell that takes the answer itself stands in its row already.
  const cell = !known && isCell(anchor) ? rowPrompt(around, field, anchor) : null;
  if (cell) return { ...nearby, own: cell };
  let levels = 0;
  let done = false;
  for (const level of levelsBefore(around.scan, field, anchor)) {
    // One level beyond the prompt, its number may stand in front of the box.
    if (done && level.own) nearby.number ??= numberBefore(level.chunks, level.chunks.length);
    if (done || (levels += 1) > near) break;
    done = known ? meet(nearby, level, known) : take(around.scan, field, nearby, level);
    const row = !known && !done && isCell(level.parent) ? rowPrompt(around, field, level.parent) : null;
    if (row) return { ...nearby, own: row };
  }
  return nearby;
}

/** Looks for the known prompt in a level and keeps the number before it and the hints after it. */
function meet(nearby: Nearby, { chunks, own }: Level, known: Chunk): boolean {
  const at = chunks.findIndex((chunk) => overlaps(chunk, known));
  const after = chunks.slice(at + 1);
  const choice = choosePrompt(after, own);
  nearby.required ||= choice.required;
  if (at >= 0) {
    nearby.number ??= numberBefore(chunks, at);
    nearby.help.unshift(...after);
  } else {
    nearby.number ??= choice.number;
    if (own && !choice.prompt) nearby.help.unshift(...choice.help);
  }
  return at >= 0 || !own;
}

/** Takes the prompt of a level, or else its hints; the texts of a table are left to its rows. */
function take(scan: Scan, field: number, nearby: Nearby, level: Level): boolean {
  const choice = choosePrompt(level.chunks, level.own);
  nearby.required ||= choice.required;
  nearby.number ??= choice.number;
  if (isTablePart(level.parent)) return false;
  if (!choice.prompt) nearby.help.unshift(...choice.help);
  if (!choice.prompt || !counts(scan, field, choice.prompt, level)) return false;
  nearby[level.own ? 'own' : 'outer'] = choice;
  return true;
}

/** A heading over several fields titles them all, unless it asks something. */
function counts(scan: Scan, field: number, prompt: Chunk, level: Level): boolean {
  return (
    level.own || !isHeading(prompt) || isQuestionLike(prompt.text) || isAlone(scan, field, prompt, level)
  );
}

/** Whether the next heading of that kind comes before the next field: then the field is all there is under it. */
function isAlone(scan: Scan, field: number, { block }: Chunk, { parent, child }: Level): boolean {
  if (parentOf(block) !== parent) return false;
  for (let node = nextOf(child); node; node = nextOf(node)) {
    if (!isElement(node)) continue;
    const owner = scan.owner.get(node);
    if (owner !== undefined && owner !== field) return false;
    if (localNameOf(node) === localNameOf(block)) return true;
  }
  return false;
}

export const isHeading = ({ block }: Chunk): boolean => headingTags.test(localNameOf(block));

/** Whether two chunks are the same text, or one holds text of the other. */
export const overlaps = (chunk: Chunk, known: Chunk): boolean =>
  chunk.text === known.text || chunk.nodes.some((node) => known.nodes.includes(node));

function numberBefore(chunks: readonly Chunk[], index: number): string | null {
  const text = chunks.slice(0, index).findLast((chunk) => !isMarkOnly(chunk.text))?.text ?? '';
  return isNumberOnly(text) ? text : null;
}
