/**
 * What makes a spreadsheet run a cell instead of showing it: a first `=`, `+`, `-` or `@` (also in full width,
 * which some programs fold), or white space and control characters that are dropped before it is looked at.
 * https://owasp.org/www-community/attacks/CSV_Injection
 */
const runs = /^[\s\0]*[=+\-@＝＋－＠]|^[\t\r\n\0]/u;

/** Texts the guard below has been put on, and texts that look as if it had. */
const guarded = /^'+(?:[\s\0]*[=+\-@＝＋－＠]|[\t\r\n\0])/u;

/** The text with an apostrophe in front where a spreadsheet would run it; `withoutGuard` gives it back. */
export function withGuard(text: string): string {
  return runs.test(text) || guarded.test(text) ? `'${text}` : text;
}

/** The text as it was before `withGuard`. */
export function withoutGuard(text: string): string {
  return guarded.test(text) ? text.slice(1) : text;
}
