import { parentOf } from '../../detect/page/nodes.ts';
import { isTicked, labelsOf } from '../element.ts';
import { textContrast } from './contrast.ts';
import { reachablePoints } from './hit.ts';
import { isPainted } from './painted.ts';

const leastText = { width: 20, height: 10, contrast: 1.5, fontSize: 6 };
const leastTick = { width: 10, height: 10 };
const leastReachablePoints = 3;

/**
 * Whether a person who looks at the page can see and press this control. Scrolls it into view, because only
 * what is on the screen can be hit-tested. No single check sees through all ways of hiding; these do together.
 * A radio button or checkbox is often replaced by a picture of one: then its label stands for it.
 */
export function isSeen(element: Element): boolean {
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!isTicked(element)) return isReadable(element);
  if (labelsOf(element).some(isReadable)) return true;
  const picture = parentOf(element);
  // An invisible tick counts only where it lies over its picture and takes the press itself.
  const shown = isPainted(element) || (picture !== null && isPainted(picture));
  return shown && isBigEnough(element, leastTick) && isReachable(element);
}

function isReadable(element: Element): boolean {
  return (
    isBigEnough(element, leastText) &&
    isPainted(element) &&
    isReachable(element) &&
    Number.parseFloat(getComputedStyle(element).fontSize) >= leastText.fontSize &&
    textContrast(element) >= leastText.contrast
  );
}

function isBigEnough(element: Element, least: { width: number; height: number }): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= least.width && height >= least.height;
}

function isReachable(element: Element): boolean {
  return reachablePoints(element) >= leastReachablePoints;
}
