import type { FactDraft } from '#core/library/draft.ts';
import type { Fact } from '#core/types.ts';
import { RemoveRow, replaced, type RowsProps } from './rows.tsx';
import { fieldFlawWords } from '../../../words/files.ts';
import { say } from '../../../words/say.ts';

const kinds: readonly Fact['kind'][] = [
  'duration',
  'frequency',
  'version',
  'algorithm',
  'count',
  'size',
  'protocol',
  'party',
];

/** The comparable details of an answer: what a form's options and number fields are filled from. */
export function FactRows({
  facts,
  complaint,
  onChange,
}: RowsProps<FactDraft> & { readonly facts: readonly FactDraft[] }) {
  const fresh: FactDraft = { kind: 'duration', about: '', value: '', unit: '', bound: '' };
  return (
    <fieldset className="field-group" aria-invalid={complaint !== undefined}>
      <legend>{say('form.details')}</legend>
      {facts.length > 0 && <p className="quiet">{say('form.detailsHint')}</p>}
      {facts.map((fact, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- rows being typed have no identity but their place
        <FactRow
          key={at}
          fact={fact}
          number={at + 1}
          onChange={(part) => onChange(replaced(facts, at, part))}
          onRemove={() => onChange(facts.toSpliced(at, 1))}
        />
      ))}
      <button type="button" className="button" onClick={() => onChange([...facts, fresh])}>
        {say('form.addDetail')}
      </button>
      <p className="complaint">{complaint && fieldFlawWords(complaint, say('form.details'))}</p>
    </fieldset>
  );
}

interface FactRowProps {
  readonly fact: FactDraft;
  readonly number: number;
  onChange(part: Partial<FactDraft>): void;
  onRemove(): void;
}

function FactRow({ fact, number, onChange, onRemove }: FactRowProps) {
  const text = (name: 'about' | 'value' | 'unit') => (
    <input
      type="text"
      aria-label={say('form.detailPart', { part: say(`form.parts.${name}`), number })}
      placeholder={say(`form.parts.${name}`)}
      value={fact[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  return (
    <div className="field-row">
      <select
        aria-label={say('form.detailKind', { number })}
        value={fact.kind}
        onChange={({ target }) => onChange({ kind: target.value as Fact['kind'] })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {say(`form.kinds.${kind}`)}
          </option>
        ))}
      </select>
      {text('about')}
      <select
        aria-label={say('form.detailBound', { number })}
        value={fact.bound}
        onChange={({ target }) => onChange({ bound: target.value as FactDraft['bound'] })}
      >
        <option value="">{say('form.bounds.exactly')}</option>
        <option value="at least">{say('form.bounds.atLeast')}</option>
        <option value="at most">{say('form.bounds.atMost')}</option>
      </select>
      {text('value')}
      {text('unit')}
      <RemoveRow label={say('form.removeDetail', { number })} onRemove={onRemove} />
    </div>
  );
}
