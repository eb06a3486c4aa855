import { useEffect, useState } from 'react';
import { deedOf } from '../../words/deeds.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useDeskState, useTools } from '../../useDesk.ts';
import { nameOf } from '../../words/standing.ts';
import { dayAndTime } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** Every act on this question, latest first, from the log that is only ever added to. */
export function History({ record }: Props) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details className="history" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say('card.history')}</summary>
      {isOpen && <Rows key={record.revision} id={record.id} />}
    </details>
  );
}

function Rows({ id }: { readonly id: string }) {
  const { desk } = useTools();
  const me = useDeskState((state) => state.person.id);
  const [rows, setRows] = useState<readonly LogRow[]>([]);
  useEffect(() => {
    let isShown = true;
    void desk.history(id).then((read) => isShown && setRows(read));
    return () => {
      isShown = false;
    };
  }, [desk, id]);
  return (
    <ol reversed>
      {rows.toReversed().map((row) => (
        <li key={row.revision}>
          {say('history.row', { name: capitalised(nameOf(row.by, me)), deed: deedOf(row.act) })}{' '}
          <span className="quiet">{dayAndTime(row.at)}</span>
        </li>
      ))}
    </ol>
  );
}

function capitalised(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}
