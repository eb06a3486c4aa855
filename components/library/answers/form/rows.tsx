/** What the fields that are lists of rows share. */
export interface RowsProps<Row> {
  readonly complaint: string | undefined;
  onChange(rows: readonly Row[]): void;
}

export function replaced<Row>(rows: readonly Row[], at: number, part: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, ...part } : row));
}

export function RemoveRow({ name, onRemove }: { readonly name: string; onRemove(): void }) {
  return (
    <button type="button" className="link" aria-label={`Remove ${name}`} onClick={onRemove}>
      Remove
    </button>
  );
}
