import { parentOf } from '../../detect/page/nodes.ts';
import { styleNow, type StyleOf } from './styles.ts';

/** In CSS pixels: what is left of a control within the boxes that cut it off must be at least this. */
type Least = Pick<DOMRect, 'width' | 'height'>;

/**
 * Whether boxes around the element that nobody can scroll (overflow hidden or clip) or clipping of its own leave
 * less than `least` of it. A script can scroll such a box, and so would our own scrolling into view: ask before.
 */
export function isCutOff(element: Element, least: Least, styleOf: StyleOf = styleNow): boolean {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  let { position } = styleOf(element);
  if (isClippedAway(element, styleOf)) return true;
  for (let at = parentOf(element); at && !/^(body|html)$/.test(at.localName); at = parentOf(at)) {
    const style = styleOf(at);
    if (isClippedAway(at, styleOf)) return true;
    // What is taken out of the flow is cut off by the boxes around the one it is placed in, not by those between.
    if (position === 'fixed') return false;
    if (position === 'absolute' && style.position === 'static') continue;
    position = style.position;
    if (!/hidden|clip/.test(style.overflow) || style.display === 'contents') continue;
    const box = at.getBoundingClientRect();
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
    if (right - left < least.width || bottom - top < least.height) return true;
  }
  return false;
}

/** Whether clipping of its own leaves nothing of the element. */
export function isClippedAway(element: Element, styleOf: StyleOf = styleNow): boolean {
  const { clip, clipPath, position } = styleOf(element);
  if (clip === 'auto' && clipPath === 'none') return false;
  const isOut = position === 'absolute' || position === 'fixed';
  if (isOut && /^rect\(0(px)?,? 0(px)?,? 0(px)?,? 0(px)?\)$/.test(clip)) return true;
  if (hasNoArea(clipPath)) return true;
  return /^(inset\((5\d|[6-9]\d|100)(\.\d+)?%|(circle|ellipse)\(0)/.test(clipPath);
}

/** A polygon whose corners fall together, or lie on one upright or level line. */
function hasNoArea(clipPath: string): boolean {
  const corners = /^polygon\((?:evenodd, ?|nonzero, ?)?(.*)\)$/.exec(clipPath)?.[1]?.split(/, ?/) ?? [];
  const along = (axis: 0 | 1) => new Set(corners.map((corner) => corner.split(' ')[axis])).size;
  return corners.length > 0 && (along(0) === 1 || along(1) === 1);
}
