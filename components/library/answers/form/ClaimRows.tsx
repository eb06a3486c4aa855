import type { Claim, ShortAnswer } from '#core/types.ts';
import { RemoveRow, replaced, type RowsProps } from './rows.tsx';
import { fieldFlawWords } from '../../../words/files.ts';
import { say } from '../../../words/say.ts';

/** The yes-or-no questions an entry settles. A yes in a form comes from here, never from the answer's words. */
export function ClaimRows({
  claims,
  complaint,
  onChange,
}: RowsProps<Claim> & { readonly claims: readonly Claim[] }) {
  return (
    <fieldset className="field-group" aria-invalid={complaint !== undefined}>
      <legend>{say('form.claims')}</legend>
      {claims.map(({ question, short }, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows being typed have no identity but their place
        <div className="field-row" key={at}>
          <input
            type="text"
            aria-label={say('form.claim', { number: at + 1 })}
            value={question}
            onChange={({ target }) => onChange(replaced(claims, at, { question: target.value }))}
          />
          <select
            aria-label={say('form.claimAnswer', { number: at + 1 })}
            value={short}
            onChange={({ target }) => onChange(replaced(claims, at, { short: target.value as ShortAnswer }))}
          >
            <option value="yes">{say('form.short.yes')}</option>
            <option value="no">{say('form.short.no')}</option>
            <option value="partial">{say('form.short.partial')}</option>
            <option value="na">{say('form.short.na')}</option>
          </select>
          <RemoveRow
            label={say('form.removeClaim', { number: at + 1 })}
            onRemove={() => onChange(claims.toSpliced(at, 1))}
          />
        </div>
      ))}
      <button
        type="button"
        className="button"
        onClick={() => onChange([...claims, { question: '', short: 'yes' }])}
      >
        {say('form.addClaim')}
      </button>
      <p className="complaint">{complaint && fieldFlawWords(complaint, say('form.claims'))}</p>
    </fieldset>
  );
}
