import { useState } from 'react';
import { undone } from '#core/library/changes.ts';
import type { EntryWrite, LibraryEntry } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { useLibrary } from '../../useLibrary.ts';
import { OfferDrafts } from './OfferDrafts.tsx';
import { say, sayCount } from '../../../words/say.ts';

interface Props {
  readonly shown: readonly ShownEntry[];
}

/** The drafts among the entries found, which can be offered all at once; after that, the way back. */
export function Drafts({ shown }: Props) {
  const [isAsked, setAsked] = useState(false);
  const [offered, setOffered] = useState<Offered | null>(null);
  const drafts = shown.flatMap(({ status, kept }) => (status === 'draft' && kept ? [kept] : []));
  const offer = (
    <p className="entries-head">
      <span className="quiet">{sayCount('answers.drafts', drafts.length)}</span>
      <button type="button" className="button" onClick={() => setAsked(true)}>
        {say('answers.offerAll')}
      </button>
    </p>
  );
  return (
    <>
      {offered && <JustOffered offered={offered} onUndone={() => setOffered(null)} />}
      {drafts.length > 1 && offer}
      {isAsked && (
        <OfferDrafts
          drafts={drafts}
          onOffered={(writes) => setOffered({ before: drafts, writes })}
          onClose={() => setAsked(false)}
        />
      )}
    </>
  );
}

/** What was offered together, and what it was before. */
interface Offered {
  readonly before: readonly LibraryEntry[];
  readonly writes: readonly EntryWrite[];
}

interface JustOfferedProps {
  readonly offered: Offered;
  onUndone(): void;
}

function JustOffered({ offered: { before, writes }, onUndone }: JustOfferedProps) {
  const library = useLibrary();
  const [isOvertaken, setOvertaken] = useState(false);
  const undo = async () => {
    const change = { at: library.now(), by: library.person };
    const back = writes.flatMap(({ entry }, index) =>
      entry ? [undone(entry, before[index] ?? null, change)] : [],
    );
    if (await library.write(back, say('answers.undone'))) onUndone();
    else setOvertaken(true);
  };
  if (isOvertaken)
    return (
      <p className="notice" role="alert">
        {say('answers.offerKept')}
      </p>
    );
  return (
    <p className="entries-head">
      <span>{sayCount('answers.offeredAll', writes.length)}</span>
      <button type="button" className="button" onClick={() => void undo()}>
        {say('card.undo')}
      </button>
    </p>
  );
}
