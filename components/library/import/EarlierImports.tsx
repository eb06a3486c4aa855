import { useEffect, useState } from 'react';
import { undoImportLater, type LateUndo } from '#core/library/import/planImport.ts';
import { longTime } from '../../words/dates.ts';
import { say, sayCount } from '../../words/say.ts';
import { nameOf } from '../../words/standing.ts';
import { useLibrary, useLibraryState, type PastImport } from '../useLibrary.ts';

/** Imports of before, each of which can be taken back: what nobody touched since goes or is as it was. */
export function EarlierImports() {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [imports, setImports] = useState<readonly PastImport[]>([]);
  useEffect(() => {
    let isOutdated = false;
    void library.kept.importsOf(vendorId).then((found) => {
      if (!isOutdated) setImports(found);
    });
    return () => {
      isOutdated = true;
    };
  }, [library, vendorId]);
  if (imports.length === 0) return null;
  return (
    <section aria-labelledby="import-earlier" className="import-earlier">
      <h3 id="import-earlier">{say('import.earlier')}</h3>
      <ul>
        {imports.map((one) => (
          <EarlierImport key={one.at} past={one} />
        ))}
      </ul>
    </section>
  );
}

function EarlierImport({ past: { at, by, count } }: { readonly past: PastImport }) {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [undo, setUndo] = useState<LateUndo | null>(null);
  const [time, name] = [longTime(at), nameOf(by, library.person.id)];
  const look = async () => {
    const rows = await library.kept.importedAt(vendorId, at);
    const [before, now] = await Promise.all([
      library.kept.statesBefore(rows),
      library.kept.readEntries(vendorId),
    ]);
    setUndo(undoImportLater(rows, before, now, { at: library.now(), by: library.person }));
  };
  const take = async () => {
    if (undo) await library.write(undo.writes, say('import.takenBack'));
    setUndo(null);
  };
  return (
    <li>
      {sayCount('import.earlierLine', count, { time, name })}{' '}
      {undo === null ? (
        <button
          type="button"
          className="link"
          aria-label={say('import.takeBackOf', { time })}
          onClick={() => void look()}
        >
          {say('import.takeItBack')}
        </button>
      ) : (
        <UndoChoice undo={undo} onTake={() => void take()} onLeave={() => setUndo(null)} />
      )}
    </li>
  );
}

interface ChoiceProps {
  readonly undo: LateUndo;
  onTake(): void;
  onLeave(): void;
}

function UndoChoice({ undo: { writes, changedSince }, onTake, onLeave }: ChoiceProps) {
  return (
    <p role="status">
      {writes.length === 0 && say('import.nothingLeft')}
      {writes.length > 0 && changedSince > 0 && sayCount('import.changedSinceStay', changedSince)}{' '}
      {writes.length > 0 && (
        <button type="button" className="button" onClick={onTake}>
          {sayCount('import.takeBackCount', writes.length)}
        </button>
      )}{' '}
      <button type="button" className="link" onClick={onLeave}>
        {say('import.leaveIt')}
      </button>
    </p>
  );
}
