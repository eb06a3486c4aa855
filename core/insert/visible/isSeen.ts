import { paintedBox } from '../../detect/face/painted-box.ts';
import { parentOf } from '../../detect/page/nodes.ts';
import { labelsOf } from '../element.ts';
import { textContrast } from './contrast.ts';
import { framesAround } from './frames.ts';
import { isCutOff } from './isCutOff.ts';
import { reachablePoints } from './hit.ts';
import { isPainted } from './painted.ts';

/** In CSS pixels. */
type Size = Pick<DOMRect, 'width' | 'height'>;

export const leastText: Size = { width: 20, height: 10 };
export const leastContrast = 1.5;
export const leastFontSize = 6;
const leastTick: Size = { width: 10, height: 10 };
const leastReachablePoints = 3;

/** Text is read where it stands; a tick or button is pressed; a trigger is a sliver inside a painted box. */
export type Part = 'text' | 'option' | 'trigger';

/**
 * Whether a person who looks at the page can see and press this control. Scrolls it into view, because only
 * what is on the screen can be hit-tested. No single check sees through all ways of hiding; these do together.
 */
export function isSeen(element: Element, part: Part): boolean {
  if (part === 'text' && isCutOff(element, leastText)) return false;
  // What stands in a frame is seen only where the frame is.
  const frames = [...framesAround(element.ownerDocument)];
  if (frames.some((frame) => isCutOff(frame, leastText))) return false;
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (!frames.every(isPressable)) return false;
  if (part === 'text') return isReadable(element);
  return part === 'trigger' ? isReadable(paintedBox(element)) : isOptionSeen(element);
}

/** The same for a frame whose content cannot be looked into from here. */
export function isFrameSeen(frame: Element): boolean {
  if (isCutOff(frame, leastText)) return false;
  frame.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
  return isPressable(frame);
}

/** Whether the part of a frame that is on the screen can be seen and pressed; a form is often longer than a screen. */
function isPressable(frame: Element): boolean {
  const { left, top, right, bottom } = frame.getBoundingClientRect();
  const { innerWidth = 0, innerHeight = 0 } = frame.ownerDocument.defaultView ?? {};
  const [x, y] = [Math.max(left, 0), Math.max(top, 0)];
  const part = new DOMRect(x, y, Math.min(right, innerWidth) - x, Math.min(bottom, innerHeight) - y);
  const isBig = part.width >= leastText.width && part.height >= leastText.height;
  return isBig && isPainted(frame) && reachablePoints(frame, part) >= leastReachablePoints;
}

/** A radio button or checkbox is often replaced by a picture of one: then its label stands for it. */
function isOptionSeen(element: Element): boolean {
  const beside = element.nextElementSibling;
  const labels = [...labelsOf(element), ...(beside?.localName === 'label' ? [beside] : [])];
  if (labels.some((label) => isReadable(label, leastTick))) return true;
  const picture = parentOf(element);
  // An invisible tick counts only where it lies over its picture and takes the press itself.
  const shown = isPainted(element) || (picture !== null && isPainted(picture));
  return shown && isBigEnough(element, leastTick) && isReachable(element);
}

function isReadable(element: Element, least: Size = leastText): boolean {
  return (
    isBigEnough(element, least) &&
    isPainted(element) &&
    isReachable(element) &&
    Number.parseFloat(getComputedStyle(element).fontSize) >= leastFontSize &&
    textContrast(element) >= leastContrast
  );
}

function isBigEnough(element: Element, least: Size): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width >= least.width && height >= least.height;
}

function isReachable(element: Element): boolean {
  return reachablePoints(element) >= leastReachablePoints;
}
