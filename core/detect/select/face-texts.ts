import { nearest } from '../around/labels.ts';
import { paintedBox } from '../face/painted-box.ts';
import { localNameOf } from '../page/nodes.ts';
import type { Scan } from '../page/scan.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';
import { isQuestionLike } from '../words/prompts.ts';

/** A box higher than this, in CSS pixels, is no longer the face of a control, however many chips it shows. */
const tallest = 240;
const titleTags = /^(label|legend|h[1-6]|th|dt)$/;

/**
 * What a custom select shows as its answer or hint stands nearer to its trigger than the prompt does: these
 * texts are taken, so that choosing an answer does not change what is asked.
 */
export function takeFace(scan: Scan, trigger: Element): void {
  const box = paintedBox(trigger);
  if (box === trigger || Element.prototype.getBoundingClientRect.call(box).height > tallest) return;
  const chunks = chunksIn(scan, [box]);
  // With a prompt in it, it is the box of the question.
  if (chunks.some(isPromptLike)) return;
  for (const { nodes } of chunks) for (const node of nodes) scan.taken.add(node);
}

function isPromptLike({ text, block, nodes }: Chunk): boolean {
  if (isQuestionLike(text) || /[:*]$/.test(text)) return true;
  const holder = nodes[0]?.parentElement ?? block;
  return nearest(holder, (at) => titleTags.test(localNameOf(at)), 3) !== null;
}
