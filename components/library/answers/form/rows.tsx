import type { FieldFlaw } from '#core/flaw.ts';
import { say } from '../../../words/say.ts';

/** What the fields that are lists of rows share. */
export interface RowsProps<Row> {
  readonly complaint: FieldFlaw | undefined;
  onChange(rows: readonly Row[]): void;
}

export function replaced<Row>(rows: readonly Row[], at: number, part: Partial<Row>): readonly Row[] {
  return rows.map((row, index) => (index === at ? { ...row, ...part } : row));
}

export function RemoveRow({ label, onRemove }: { readonly label: string; onRemove(): void }) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onRemove}>
      {say('form.remove')}
    </button>
  );
}
