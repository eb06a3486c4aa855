import { attributeOf } from '../../detect/page/nodes.ts';
import { selfAndAncestors } from '../element.ts';
import { styleNow, type StyleOf } from './styles.ts';

const leastOpacity = 0.6;
const dimming = /opacity|blur|brightness|contrast|invert|url/;

/** Whether nothing the element stands in fades, filters, masks or disables it away. */
export function isPainted(element: Element, styleOf: StyleOf = styleNow): boolean {
  const shown = { visibilityProperty: true, contentVisibilityAuto: true };
  if (!Element.prototype.checkVisibility.call(element, shown)) return false;
  let opacity = 1;
  for (const at of selfAndAncestors(element)) {
    if (attributeOf(at, 'aria-hidden') === 'true' || attributeOf(at, 'inert') !== null) return false;
    const style = styleOf(at);
    opacity *= Number(style.opacity);
    if (opacity < leastOpacity || dimming.test(style.filter)) return false;
    // Scrolling lists often fade at their ends by a mask; anywhere else a mask can hide a whole control.
    if (style.maskImage !== 'none' && !/auto|scroll/.test(style.overflowY)) return false;
  }
  return true;
}
