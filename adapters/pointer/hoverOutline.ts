/** An outline that follows the pointer: an animation, so that the page's DOM stays as it is. */
export function hoverOutline(): { show(element: Element | null): void; hide(): void } {
  let under: Element | null = null;
  let drawing: Animation | null = null;
  const show = (element: Element | null) => {
    if (element === under) return;
    drawing?.cancel();
    under = element;
    const drawn = { outline: '2px solid #0f766e', outlineOffset: '2px' };
    // Through the prototype: a form with a field named "animate" would hand over the field.
    drawing = element && Element.prototype.animate.call(element, [drawn, drawn], { duration: Infinity });
  };
  return { show, hide: () => show(null) };
}
