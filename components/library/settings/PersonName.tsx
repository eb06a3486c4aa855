import { useId, useState } from 'react';
import { renamePerson, useLibrary } from '../useLibrary.ts';
import { say } from '../../words/say.ts';

/** The name that stands beside approvals and notes. */
export function PersonName() {
  const { person, announce } = useLibrary();
  const [name, setName] = useState(person.name);
  const id = useId();
  return (
    <section className="field">
      <h2>
        <label htmlFor={id}>{say('settings.name')}</label>
      </h2>
      <p className="quiet" id={`${id}-why`}>
        {say('settings.nameWhy')}
      </p>
      <input
        id={id}
        aria-describedby={`${id}-why`}
        autoComplete="name"
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
        onBlur={() => void renamePerson(name).then(() => announce(say('settings.nameKept')))}
      />
    </section>
  );
}
