import { scrollLeftOf, scrollTopOf } from '../../detect/page/nodes.ts';
import { selfAndAncestors } from '../element.ts';
import { textContrast } from './contrast.ts';
import { framesAround } from './frames.ts';
import { isCutOff } from './isCutOff.ts';
import { isPainted } from './painted.ts';
import { leastContrast, leastFontSize, leastText } from './isSeen.ts';

/**
 * Whether a text box is hidden from whoever looks at the page, as far as that can be told without moving it: the
 * same checks as `isSeen` but for pressing, which a banner over the page would fail for no fault of the form.
 */
export function isKeptFromSight(element: Element): boolean {
  if ([element, ...framesAround(element.ownerDocument)].some(isOutOfSight)) return true;
  if (Number.parseFloat(getComputedStyle(element).fontSize) < leastFontSize) return true;
  return textContrast(element) < leastContrast;
}

function isOutOfSight(element: Element): boolean {
  const { width, height, bottom, right } = element.getBoundingClientRect();
  const past = scrolledPast(element);
  if (width < leastText.width || height < leastText.height) return true;
  // Above and left of where the page begins nobody can scroll to.
  if (bottom + past.down < 0 || right + past.across < 0) return true;
  return !isPainted(element) || isCutOff(element, leastText);
}

/** How far the page and every box around the element are scrolled, in CSS pixels: so far back it can be brought. */
function scrolledPast(element: Element): { down: number; across: number } {
  const view = element.ownerDocument.defaultView;
  let [down, across] = [view?.scrollY ?? 0, view?.scrollX ?? 0];
  for (const at of selfAndAncestors(element)) {
    if (at.localName === 'html') break;
    down += scrollTopOf(at);
    across += Math.abs(scrollLeftOf(at));
  }
  return { down, across };
}
