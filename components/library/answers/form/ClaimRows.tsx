import type { Claim, ShortAnswer } from '#core/types.ts';
import { RemoveRow, replaced, type RowsProps } from './rows.tsx';

/** The yes-or-no questions an entry settles. A yes in a form comes from here, never from the answer's words. */
export function ClaimRows({
  claims,
  complaint,
  onChange,
}: RowsProps<Claim> & { readonly claims: readonly Claim[] }) {
  return (
    <fieldset className="field-group" aria-invalid={complaint !== undefined}>
      <legend>Yes-or-no questions it settles</legend>
      {claims.map(({ question, short }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows being typed have no identity but their place
        <div className="field-row" key={at}>
          <input
            type="text"
            aria-label={`Yes-or-no question ${at + 1}`}
            value={question}
            onChange={({ target }) => onChange(replaced(claims, at, { question: target.value }))}
          />
          <select
            aria-label={`Its answer ${at + 1}`}
            value={short}
            onChange={({ target }) => onChange(replaced(claims, at, { short: target.value as ShortAnswer }))}
          >
            <option value="yes">Yes</option>
            <option value="no">No</option>
            <option value="partial">Partly</option>
            <option value="na">Not applicable</option>
          </select>
          <RemoveRow
            name={`yes-or-no question ${at + 1}`}
            onRemove={() => onChange(claims.toSpliced(at, 1))}
          />
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...claims, { question: '', short: 'yes' }])}
      >
        Add a yes-or-no question
      </button>
      <p className="complaint">{complaint}</p>
    </fieldset>
  );
}
