/** Where something stands in a file; `table` is the sheet's name where the file has several, else ''. */
export interface Place {
  readonly kind: 'row' | 'passage' | 'entry';
  /** Counted from 1. */
  readonly number: number;
  readonly table: string;
}

export function placeOf(kind: Place['kind'], number: number): Place {
  return { kind, number, table: '' };
}
