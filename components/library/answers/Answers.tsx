import { useState } from 'react';
import type { ShownEntry } from '#core/library/merged.ts';
import { ReadingLibrary } from '../ReadingLibrary.tsx';
import { useLibraryState } from '../useLibrary.ts';
import { Drafts } from './drafts/Drafts.tsx';
import { EntryDetail } from './entry/EntryDetail.tsx';
import { EntryForm } from './form/EntryForm.tsx';
import { EntryList } from './EntryList.tsx';
import { Filters } from './Filters.tsx';
import { useAnswers } from './useAnswers.ts';
import { say, sayCount } from '../../words/say.ts';

/** Every entry of the vendor on show: found, read, written. */
export function Answers() {
  const answers = useAnswers();
  const [selectedId, select] = useState<string | null>(() => location.hash.split('/')[1] ?? null);
  const [isNew, setNew] = useState(false);
  const open = (id: string | null) => {
    select(id);
    setNew(false);
  };
  const selected = answers.entries.find(({ entry }) => entry.id === selectedId) ?? null;
  return (
    <div className="columns">
      <FoundEntries answers={answers} selectedId={selectedId} onOpen={open} onNew={() => setNew(true)} />
      <section aria-label={say('answers.entry')} className="entry-pane">
        <EntryPane
          isNew={isNew}
          selected={selected}
          hasEntries={answers.shown.length > 0}
          onOpen={open}
          onCancel={() => setNew(false)}
        />
      </section>
    </div>
  );
}

interface FoundProps {
  readonly answers: ReturnType<typeof useAnswers>;
  readonly selectedId: string | null;
  onOpen(id: string): void;
  onNew(): void;
}

function FoundEntries({ answers, selectedId, onOpen, onNew }: FoundProps) {
  const phase = useLibraryState((state) => state.phase);
  const vendorId = useLibraryState((state) => state.vendorId);
  return (
    <section aria-label={say('answers.entries')} className="entries">
      <Filters {...answers} />
      <p className="entries-head">
        {phase === 'reading' ? (
          <ReadingLibrary />
        ) : (
          <span className="quiet" role="status">
            {sayCount('answers.count', answers.shown.length)}
          </span>
        )}
        <button type="button" className="button accent" onClick={onNew}>
          {say('answers.new')}
        </button>
      </p>
      {phase === 'ready' && <Drafts key={vendorId} shown={answers.shown} />}
      {answers.shown.length === 0 && answers.isReady && phase === 'ready' && (
        <Empty isSearch={answers.entries.length > 0} />
      )}
      <EntryList shown={answers.shown} selectedId={selectedId} onSelect={onOpen} />
    </section>
  );
}

interface PaneProps {
  readonly isNew: boolean;
  readonly selected: ShownEntry | null;
  /** Whether there is one to choose. */
  readonly hasEntries: boolean;
  onOpen(id: string | null): void;
  onCancel(): void;
}

function EntryPane({ isNew, selected, hasEntries, onOpen, onCancel }: PaneProps) {
  const vendorId = useLibraryState((state) => state.vendorId);
  if (isNew) return <EntryForm key={`new ${vendorId}`} before={null} onDone={onOpen} onCancel={onCancel} />;
  if (selected) return <EntryDetail key={selected.entry.id} shown={selected} onOpen={onOpen} />;
  return hasEntries && <p className="quiet">{say('answers.choose')}</p>;
}

/** Nothing on record at all, or nothing that fits what is looked for; each with what to do next. */
function Empty({ isSearch }: { readonly isSearch: boolean }) {
  return (
    <div className="teaching">
      <h2>{say(isSearch ? 'answers.noHit' : 'answers.nothing')}</h2>
      <p>{say(isSearch ? 'answers.noHitStep' : 'answers.howToBegin')}</p>
      {!isSearch && <a href="#import">{say('answers.bring')}</a>}
    </div>
  );
}
