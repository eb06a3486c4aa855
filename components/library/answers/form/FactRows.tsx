import type { FactDraft } from '#core/library/draft.ts';
import type { Fact } from '#core/types.ts';
import { RemoveRow, replaced, type RowsProps } from './rows.tsx';

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
      <legend>Details</legend>
      {facts.length > 0 && (
        <p className="quiet">Forms are filled from these. Change them together with the answer.</p>
      )}
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
        Add a detail
      </button>
      <p className="complaint">{complaint}</p>
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
  const text = (name: 'about' | 'value' | 'unit', label: string) => (
    <input
      type="text"
      aria-label={`${label} of detail ${number}`}
      placeholder={label}
      value={fact[name]}
      onChange={({ target }) => onChange({ [name]: target.value })}
    />
  );
  return (
    <div className="field-row">
      <select
        aria-label={`Kind of detail ${number}`}
        value={fact.kind}
        onChange={({ target }) => onChange({ kind: target.value as Fact['kind'] })}
      >
        {kinds.map((kind) => (
          <option key={kind}>{kind}</option>
        ))}
      </select>
      {text('about', 'About')}
      <select
        aria-label={`Bound of detail ${number}`}
        value={fact.bound}
        onChange={({ target }) => onChange({ bound: target.value as FactDraft['bound'] })}
      >
        <option value="">exactly</option>
        <option>at least</option>
        <option>at most</option>
      </select>
      {text('value', 'Value')}
      {text('unit', 'Unit')}
      <RemoveRow name={`detail ${number}`} onRemove={onRemove} />
    </div>
  );
}
