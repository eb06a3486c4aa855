import { useEffect, useState } from 'react';
import { undone } from '#core/library/changes.ts';
import { differencesOf } from '#core/library/differences.ts';
import type { HistoryRow } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary } from '../../useLibrary.ts';
import { Differences } from './Differences.tsx';

interface Props {
  readonly shown: ShownEntry;
}

const when = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' });

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
  if (rows.length === 0) return null;
  const now = kept;
  const undo = async () => {
    if (!now) return;
    const before = rows.at(-2)?.entry ?? null;
    await library.write([undone(now, before, { at: library.now(), by: library.person })], 'Undone.');
  };
  return (
    <section aria-label="History">
      <h3>History</h3>
      {now && (
        <button type="button" className="button" onClick={() => void undo()}>
          Undo the last change
        </button>
      )}
      <ol className="history">
        {rows.toReversed().map((row, index) => (
          <HistoryLine key={row.sequence} row={row} before={rows[rows.length - index - 2] ?? null} />
        ))}
      </ol>
    </section>
  );
}

interface LineProps {
  readonly row: HistoryRow;
  readonly before: HistoryRow | null;
}

function HistoryLine({ row, before }: LineProps) {
  const library = useLibrary();
  const who = row.by.id === library.person.id ? 'you' : row.by.name || 'somebody else';
  const base = before?.entry ?? row.entry?.overrides?.base ?? null;
  const differences = base && row.entry ? differencesOf(base, row.entry) : [];
  return (
    <li>
      <p>
        {`${row.act.charAt(0).toUpperCase()}${row.act.slice(1)}`} by {who}{' '}
        <time className="quiet" dateTime={new Date(row.at).toISOString()}>
          {when.format(row.at)}
        </time>
      </p>
      {differences.length > 0 && <Differences differences={differences} />}
    </li>
  );
}
