import { useId } from 'react';
import { say } from '../words/say.ts';

interface Props {
  readonly name: string;
  onName(name: string): void;
}

/** Under which name a person acts; asked where somebody else will read it. */
export function NameField({ name, onName }: Props) {
  const field = useId();
  return (
    <div className="field">
      <label htmlFor={field}>{say('handOff.yourName')}</label>
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
