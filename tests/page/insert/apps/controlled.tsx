/** A form whose every value lives in React state; `held` shows that state to the test. */
import { useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';

function App() {
  const [name, setName] = useState('');
  const [about, setAbout] = useState('Before');
  const [mfa, setMfa] = useState('');
  const [encrypted, setEncrypted] = useState('no');
  const [backups, setBackups] = useState<string | null>(null);
  const [tested, setTested] = useState(false);
  useEffect(() => {
    Object.assign(window, { held: { name, about, mfa, encrypted, backups, tested } });
  }, [name, about, mfa, encrypted, backups, tested]);
  return (
    <form>
      <p id="name-box">
        Company <input id="name" value={name} onChange={(event) => setName(event.target.value)} />
      </p>
      <p id="about-box">
        Describe <textarea id="about" value={about} onChange={(event) => setAbout(event.target.value)} />
      </p>
      <p id="mfa-box">
        MFA{' '}
        <select id="mfa" value={mfa} onChange={(event) => setMfa(event.target.value)}>
          <option value="">Please choose</option>
          <option value="0">Yes</option>
          <option value="1">No</option>
        </select>
      </p>
      <fieldset id="encrypted-box">
        <legend>Encrypted</legend>
        {['yes', 'no'].map((value) => (
          <label key={value}>
            <input
              type="radio"
              id={value}
              checked={encrypted === value}
              onChange={() => setEncrypted(value)}
            />
            {value}
          </label>
        ))}
      </fieldset>
      <div id="backups-box">
        Backups
        {['Yes', 'No'].map((value) => (
          <button
            key={value}
            type="button"
            id={`backups-${value}`}
            className={backups === value ? 'selected' : ''}
            onClick={() => setBackups(backups === value ? null : value)}
          >
            {value}
          </button>
        ))}
      </div>
      <label id="tested-box">
        <input
          type="checkbox"
          id="tested"
          checked={tested}
          onChange={(event) => setTested(event.target.checked)}
        />
        Tested
      </label>
    </form>
  );
}

const root = document.createElement('div');
document.body.append(root);
createRoot(root).render(<App />);
