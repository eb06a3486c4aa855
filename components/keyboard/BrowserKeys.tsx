import { useEffect, useState } from 'react';
import { useTools, type BrowserShortcut } from '../useDesk.ts';
import { say } from '../words/say.ts';

/** The shortcuts that work outside the panel; the browser keeps them, and lets a person change them. */
export function BrowserKeys() {
  const { shortcuts } = useTools();
  const [known, setKnown] = useState<readonly BrowserShortcut[]>([]);
  useEffect(() => void shortcuts?.read().then(setKnown), [shortcuts]);
  if (!shortcuts) return null;
  return (
    <>
      <dl className="keys">
        {known.map(({ description, shortcut }) => (
          <div key={description}>
            <dt>
              {shortcut ? <kbd>{shortcut}</kbd> : <span className="quiet">{say('keyboard.notSet')}</span>}
            </dt>
            <dd>{description}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="link" onClick={() => void shortcuts.change()}>
        {say('keyboard.change')}
      </button>
    </>
  );
}
