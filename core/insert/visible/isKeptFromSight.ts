import { scrollLeftOf, scrollTopOf } from '../../detect/page/nodes.ts';
import { selfAndAncestors } from '../element.ts';
import { textContrast } from './contrast.ts';
import { framesAround } from './frames.ts';
import { isCutOff } from './isCutOff.ts';
import { isPainted } from './painted.ts';
import { styleNow, type StyleOf } from './styles.ts';
import { leastContrast, leastFontSize, leastText } from './isSeen.ts';

/**
 * Whether a text box is hidden from whoever looks at the page, as far as that can be told without moving it: the
 * same checks as `isSeen` but for pressing, which a banner over the page would fail for no fault of the form.
 */
export function isKeptFromSight(element: Element, styleOf: StyleOf = styleNow): boolean {
  const around = [element, ...framesAround(element.ownerDocument)];
  if (around.some((one) => isOutOfSight(one, styleOf))) return true;
  if (Number.parseFloat(styleOf(element).fontSize) < leastFontSize) return true;
  return textContrast(element, styleOf) < leastContrast;
}

/** The same for any element, whatever text is in it. */
export function isOutOfSight(element: Element, styleOf: StyleOf = styleNow): boolean {
  const { width, height, bottom, right } = element.getBoundingClientRect();
  if (width < leastText.width || height < leastText.height) return true;
  if ((bottom < 0 || right < 0) && isBeforePage(element, { bottom, right })) return true;
  return !isPainted(element, styleOf) || isCutOff(element, leastText, styleOf);
}

/** Above and left of where the page begins nobody can scroll to. */
function isBeforePage(element: Element, { bottom, right }: Pick<DOMRect, 'bottom' | 'right'>): boolean {
  const past = scrolledPast(element);
  return bottom + past.down < 0 || right + past.across < 0;
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
