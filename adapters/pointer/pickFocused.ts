import type { DetectOptions } from '#core/detect/detect.ts';
import { firstAtom } from '#core/detect/group/groups.ts';
import { textOf } from '#core/insert/element.ts';
import type { Place } from '../pointed.ts';
import { pathOf } from './path.ts';
import { promptAt, readControls } from './resolve.ts';

/** Furthest text before a field, in elements, that may still be its question. */
const reach = 40;

/**
 * The field that has the focus, with the nearest text before it: the way to point without a mouse. Null where
 * nothing that takes an answer has the focus, or no text stands before it.
 */
export function pickFocused(options: DetectOptions): Place | null {
  const controls = readControls(options);
  let focused = document.activeElement;
  for (let root = focused && controls.scan.shadowRootOf(focused); root;)
    if (root.activeElement) {
      focused = root.activeElement;
      root = controls.scan.shadowRootOf(focused);
    } else break;
  const group = focused && controls.of(focused);
  if (!focused || !group || focused === document.body) return null;
  const { anchor } = firstAtom(group);
  const prompt = textBefore(anchor);
  const { text } = prompt ? promptAt(controls.scan, prompt) : { text: '' };
  return prompt && text !== '' ? { text, prompt: pathOf(prompt), control: pathOf(anchor) } : null;
}

/** The smallest element with words of its own that comes last before the field and does not hold it. */
function textBefore(field: Element): Element | null {
  const root = Node.prototype.getRootNode.call(field);
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  texts.currentNode = field;
  for (
    let steps = 0, text = texts.previousNode();
    text && steps < reach;
    steps++, text = texts.previousNode()
  ) {
    const around = text.parentElement;
    const isWords = /\p{L}{2}/u.test(textOf(text)) && around?.checkVisibility();
    if (isWords && around && !around.contains(field)) return around;
  }
  return null;
}
