import { useId } from 'react';

interface Props {
  readonly name: string;
  onName(name: string): void;
}

/** Under which name a person acts; asked where somebody else will read it. */
export function NameField({ name, onName }: Props) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>Your name, as others will see it</label>
      <input
        id={field}
        type="text"
        autoComplete="off"
        maxLength={80}
        value={name}
        onChange={({ target }) => onName(target.value)}
      />
    </div>
  );
}
