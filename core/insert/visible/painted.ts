import { selfAndAncestors } from '../element.ts';

const leastOpacity = 0.6;
const dimming = /opacity|blur|brightness|contrast|invert|url/;

/** Whether nothing the element stands in fades, filters, masks or disables it away. */
export function isPainted(element: Element): boolean {
  if (!element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: true })) return false;
  let opacity = 1;
  for (const at of selfAndAncestors(element)) {
    if (at.getAttribute('aria-hidden') === 'true' || at.hasAttribute('inert')) return false;
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (opacity < leastOpacity || dimming.test(style.filter)) return false;
    // Scrolling lists often fade at their ends by a mask; anywhere else a mask can hide a whole control.
    if (style.maskImage !== 'none' && !/auto|scroll/.test(style.overflowY)) return false;
  }
  return true;
}
