/** A table as text: what the columns are called, and the rows below. A row may be shorter than the header. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table with the name its sheet carries in a workbook. */
export interface NamedTable extends Table {
  readonly name: string;
}

/** A table as it was read: nobody has said yet which row is the header. */
export interface RawTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The number each row has in its file, counted from 1. */
  readonly rowNumbers: readonly number[];
  /** Columns that its file hides, counted from 0. */
  readonly hiddenColumns?: readonly number[];
}
