import { textContrast } from './contrast.ts';
import { isCutOff } from './isCutOff.ts';
import { isPainted } from './painted.ts';
import { leastContrast, leastFontSize, leastText } from './isSeen.ts';

/**
 * Whether a text box is hidden from whoever looks at the page, as far as that can be told without moving it: the
 * same checks as `isSeen` but for pressing, which a banner over the page would fail for no fault of the form.
 */
export function isKeptFromSight(element: Element): boolean {
  const { width, height, bottom, right } = element.getBoundingClientRect();
  if (width < leastText.width || height < leastText.height) return true;
  // Above and left of where the page begins nobody can scroll to.
  if (bottom + scrollY < 0 || right + scrollX < 0) return true;
  if (!isPainted(element) || isCutOff(element, leastText)) return true;
  if (Number.parseFloat(getComputedStyle(element).fontSize) < leastFontSize) return true;
  return textContrast(element) < leastContrast;
}
