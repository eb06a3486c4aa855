const shownFor = 2000;

let outline: Animation | null = null;

/**
 * Scrolls to an element and outlines it for two seconds. The outline is an animation, not a style or an
 * overlay, so the page's DOM is the same before, during and after.
 */
export function reveal(element: Element): void {
  hideOutline();
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
  const drawn = { outline: '3px solid #0f766e', outlineOffset: '4px' };
  // Through the prototype: a form with a field named "animate" would hand over the field.
  outline = Element.prototype.animate.call(element, [drawn, drawn], { duration: shownFor });
}

export function hideOutline(): void {
  outline?.cancel();
  outline = null;
}
