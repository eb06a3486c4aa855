import type { ControlKind } from './types.ts';

/**
 * The kind by which a question is known again. Whether a custom select takes several may come out only once
 * something is chosen, a rich editor may take the place of a plain text box, and a row is one of a matrix only
 * while the page is wide enough to show the columns' heads.
 */
export function steadyKind(kind: ControlKind): ControlKind {
  if (kind === 'multiselect') return 'select';
  if (kind === 'richtext') return 'textarea';
  return kind === 'matrix-row' ? 'radio' : kind;
}
