/** How a person may want to see the gallery whatever their browser is set to. */
const never = '(max-width: 0px)';
const always = '(min-width: 0px)';

/** Forced colours as the standard describes them; a page cannot switch on the browser's own. */
const forced = `
*, *::before, *::after { box-shadow: none !important; text-shadow: none !important; }
:root *:not(:where([class*='primary'], .segment)) {
  color: CanvasText !important; background-color: Canvas !important; border-color: CanvasText !important;
}
a[href] { color: LinkText !important; }
button:disabled { color: GrayText !important; }`;

/** The style with the look fixed; "as the browser" or any other word leaves it as it is. */
export function inLook(css: string, look: string): string {
  if (look === 'light')
    return `${css.replaceAll('(prefers-color-scheme: dark)', never)}:root{color-scheme:light}`;
  if (look === 'dark')
    return `${css.replaceAll('(prefers-color-scheme: dark)', always)}:root{color-scheme:dark}`;
  if (look === 'forced colours') return css.replaceAll('(forced-colors: active)', always) + forced;
  return css;
}
