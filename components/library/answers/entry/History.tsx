import { useEffect, useState } from 'react';
import { undone } from '#core/library/changes.ts';
import { differencesOf } from '#core/library/differences.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary } from '../../useLibrary.ts';
import { Differences } from './Differences.tsx';
import { ToldApartFrom } from './ToldApartFrom.tsx';
import { asName, say } from '../../../words/say.ts';
import { longTime } from '../../../words/dates.ts';

interface Props {
  readonly shown: ShownEntry;
}

/** Everything that happened to an entry, the latest first. */
export function History({ shown: { entry, kept } }: Props) {
  const library = useLibrary();
  const [rows, setRows] = useState<readonly HistoryRow[]>([]);
  useEffect(() => {
    let isOutdated = false;
    void library.historyOf(entry.id).then((found) => {
      if (!isOutdated) setRows(found);
    });
    return () => {
      isOutdated = true;
    };
  }, [library, entry.id]);
  if (rows.length === 0) return <ToldApartFrom entryId={entry.id} />;
  const now = kept;
  const undo = async () => {
    if (!now) return;
    const before = rows.at(-2)?.entry ?? null;
    await library.write(
      [undone(now, before, { at: library.now(), by: library.person })],
      say('answers.undone'),
    );
  };
  return (
    <section aria-label={say('answers.history')}>
      <h3>{say('answers.history')}</h3>
      {now && (
        <button type="button" className="button" onClick={() => void undo()}>
          {say('answers.undoLast')}
        </button>
      )}
      <ol className="history">
        {rows.toReversed().map((row, index) => (
          <HistoryLine key={row.sequence} row={row} before={rows[rows.length - index - 2] ?? null} />
        ))}
      </ol>
      <ToldApartFrom entryId={entry.id} />
    </section>
  );
}

interface LineProps {
  readonly row: HistoryRow;
  readonly before: HistoryRow | null;
}

function HistoryLine({ row, before }: LineProps) {
  const library = useLibrary();
  const who = row.by.id === library.person.id ? say('people.you') : row.by.name || say('people.someoneElse');
  const base = before?.entry ?? row.entry?.overrides?.base ?? null;
  const differences = base && row.entry ? differencesOf(base, row.entry) : [];
  return (
    <li>
      <p>
        {say('answers.historyRow', { act: say(`acts.${asName(row.act)}`), name: who })}{' '}
        <time className="quiet" dateTime={new Date(row.at).toISOString()}>
          {longTime(row.at)}
        </time>
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
    </li>
  );
}
