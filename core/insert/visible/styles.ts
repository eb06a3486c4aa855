const names = [
  'backgroundColor',
  'backgroundImage',
  'clip',
  'clipPath',
  'color',
  'colorScheme',
  'display',
  'filter',
  'fontSize',
  'maskImage',
  'opacity',
  'overflow',
  'overflowY',
  'position',
  'webkitTextFillColor',
] as const;

/** What of an element's computed style tells whether it is seen. */
export type Style = Readonly<Record<(typeof names)[number], string>>;

/** How the style of an element is looked up. */
export type StyleOf = (element: Element) => Style;

/** As it is at this moment. */
export const styleNow: StyleOf = (element) => getComputedStyle(element);

/** Reads every element once, for as long as the page gets no turn; then what is known must be forgotten. */
export function rememberedStyles(): { readonly styleOf: StyleOf; readonly forget: () => void } {
  const known = new Map<Element, Style>();
  return {
    styleOf(element) {
      const before = known.get(element);
      if (before) return before;
      const computed = getComputedStyle(element);
      const style = {} as Record<(typeof names)[number], string>;
      for (const name of names) style[name] = computed[name];
      known.set(element, style);
      return style;
    },
    forget: () => known.clear(),
  };
}
