import { useState } from 'react';
import { counted } from '../../words/counting.ts';
import { useLibraryState } from '../useLibrary.ts';
import { EntryDetail } from './EntryDetail.tsx';
import { EntryForm } from './EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { Filters } from './Filters.tsx';
import { useAnswers } from './useAnswers.ts';

/** Every entry of the vendor on show: found, read, written. */
export function Answers() {
  const answers = useAnswers();
  const vendorId = useLibraryState((state) => state.vendorId);
  const phase = useLibraryState((state) => state.phase);
  const [selectedId, select] = useState<string | null>(() => location.hash.split('/')[1] ?? null);
  const [isNew, setNew] = useState(false);
  const selected = answers.entries.find(({ entry }) => entry.id === selectedId);
  const open = (id: string | null) => {
    select(id);
    setNew(false);
  };
  return (
    <div className="columns">
      <section aria-label="Entries" className="entries">
        <Filters {...answers} />
        <p className="entries-head">
          <span className="quiet" role="status">
            {phase === 'reading'
              ? 'Reading the library …'
              : counted(answers.shown.length, 'entry', 'entries')}
          </span>
          <button type="button" className="button accent" onClick={() => setNew(true)}>
            New entry
          </button>
        </p>
        {answers.entries.length === 0 && phase === 'ready' && <Empty />}
        <EntryList shown={answers.shown} selectedId={selectedId} onSelect={open} />
      </section>
      <section aria-label="Entry" className="entry-pane">
        {isNew ? (
          <EntryForm key={`new ${vendorId}`} before={null} onDone={open} onCancel={() => setNew(false)} />
        ) : selected ? (
          <EntryDetail key={selected.entry.id} shown={selected} onOpen={open} />
        ) : (
          <p className="quiet">Choose an entry to read it, see its history or change it.</p>
        )}
      </section>
    </div>
  );
}

function Empty() {
  return (
    <div className="teaching">
      <h2>Nothing on record yet</h2>
      <p>
        Write the first entry: a question customers ask, your documented answer, and the document it comes
        from. From then on the panel offers it wherever somebody asks this.
      </p>
    </div>
  );
}
