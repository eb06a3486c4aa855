import { useCallback, useEffect, useState } from 'react';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { TeamFileDialog } from './TeamFileDialog.tsx';
import type { TeamOrigin } from './useTeamFile.ts';
import { say } from '../../words/say.ts';

/** The way to a team's file: chosen once, then read again with one click. */
export function TeamButtons() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [origin, setOrigin] = useState<TeamOrigin | null>(null);
  /** The kept file's name by company. */
  const [kept, setKept] = useState<Readonly<Record<string, string | null>>>({});
  const look = useCallback(
    () =>
      library.teamSources.nameOf(vendorId).then((name) => setKept((now) => ({ ...now, [vendorId]: name }))),
    [library, vendorId],
  );
  useEffect(() => void look(), [look]);
  const close = () => {
    setOrigin(null);
    void look();
  };
  const name = kept[vendorId] ?? null;
  return (
    <>
      {name !== null && (
        <button type="button" className="button" title={name} onClick={() => setOrigin('kept')}>
          {say('team.update')}
        </button>
      )}
      <button type="button" className="button" onClick={() => setOrigin('chosen')}>
        {say('team.button')}
      </button>
      {origin && <TeamFileDialog origin={origin} onClose={close} />}
    </>
  );
}
