/** What of an element's computed style tells whether it is seen. */
export type Style = Readonly<ReturnType<typeof seenBy>>;

/** How the style of an element is looked up. */
export type StyleOf = (element: Element) => Style;

/** As it is at this moment. */
export const styleNow: StyleOf = (element) => getComputedStyle(element);

/** Reads every element once, for as long as the page gets no turn; then what is known must be forgotten. */
export function rememberedStyles(): { readonly styleOf: StyleOf; readonly forget: () => void } {
  const known = new Map<Element, Style>();
  return {
    styleOf(element) {
      let style = known.get(element);
      if (!style) {
        style = seenBy(getComputedStyle(element));
        known.set(element, style);
      }
      return style;
    },
    forget: () => known.clear(),
  };
}

function seenBy({
  backgroundColor,
  backgroundImage,
  clip,
  clipPath,
  color,
  colorScheme,
  display,
  filter,
  fontSize,
  maskImage,
  opacity,
  overflow,
  overflowY,
  position,
  webkitTextFillColor,
}: CSSStyleDeclaration) {
  return {
    backgroundColor,
    backgroundImage,
    clip,
    clipPath,
    color,
    colorScheme,
    display,
    filter,
    fontSize,
    maskImage,
    opacity,
    overflow,
    overflowY,
    position,
    webkitTextFillColor,
  };
}
