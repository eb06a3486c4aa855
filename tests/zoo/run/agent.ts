/** Runs in the isolated world of the page, as the extension's page agent does: scans, writes, takes back. */
import { detect } from '../../../core/detect/detect.ts';
import { insert } from '../../../core/insert/insert.ts';
import { toTarget, type Target } from '../../../core/insert/target.ts';
import { markupOf, undo, type Replaced } from '../../../core/insert/undo.ts';
import type { AnswerParts, InsertResult, Question } from '../../../core/types.ts';

declare global {
  /** Set from outside the page: an extension is allowed to look into closed shadow roots. */
  var closedRoots: WeakMap<Element, ShadowRoot> | undefined;
}

let scanned = '';
const targets = new Map<string, Target>();
const replaced: Replaced[] = [];

const shadowRootOf = (element: Element): ShadowRoot | null =>
  element.shadowRoot ?? globalThis.closedRoots?.get(element) ?? null;

export function scan(frame: string): readonly Question[] {
  scanned = frame;
  targets.clear();
  const { found } = detect(document, { frame, shadowRootOf });
  for (const { question, elements } of found) targets.set(question.id, toTarget(question, elements));
  return found.map(({ question }) => question);
}

/** Writes an answer; what it replaced stays here until `takeBack` is asked for it, latest first. */
export async function write(id: string, parts: AnswerParts, overwrite: boolean): Promise<InsertResult> {
  const target = targetOf(id);
  const html = markupOf(target);
  const result = await insert(target, parts, { overwrite, lookAgain: () => elementsOf(id) });
  if (result.outcome !== 'refused')
    replaced.push({ written: result.written, left: result.readBack, previous: result.previous, html });
  follow(target);
  return result;
}

export async function takeBack(id: string): Promise<InsertResult> {
  const last = replaced.pop();
  if (!last) throw new Error('Nothing was written that could be taken back.');
  const result = await undo(targetOf(id), last, () => elementsOf(id));
  follow(targetOf(id));
  return result;
}

/** Knows the question again after what our own writing made of it, as the extension's agent does. */
function follow({ question, elements }: Target): void {
  targets.set(question.id, toTarget(question, elementsOf(question.id) ?? elements));
}

function targetOf(id: string): Target {
  const target = targets.get(id);
  if (!target) throw new Error(`The last scan has no question ${id}.`);
  return target;
}

function elementsOf(id: string): Target['elements'] | null {
  const { found } = detect(document, { frame: scanned, shadowRootOf });
  return found.find(({ question }) => question.id === id)?.elements ?? null;
}
