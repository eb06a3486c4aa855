import { ChevronDown } from 'lucide-react';

interface Props {
  readonly label: string;
  /** What choosing nothing is called. */
  readonly all: string;
  readonly options: readonly (readonly [value: string, label: string])[];
  readonly value: string | null;
  onChoose(value: string | null): void;
}

/** A dropdown that can also be left alone. An option may be the empty text, so options go by their place. */
export function Choice({ label, all, options, value, onChoose }: Props) {
  const chosen = options.findIndex(([option]) => option === value);
  return (
    <span className="select">
      <select
        aria-label={label}
        value={chosen}
        onChange={({ target }) => onChoose(options[Number(target.value)]?.[0] ?? null)}
      >
        <option value={-1}>{all}</option>
        {options.map(([option, name], index) => (
          <option key={option} value={index}>
            {name}
          </option>
        ))}
      </select>
      <ChevronDown aria-hidden />
    </span>
  );
}
