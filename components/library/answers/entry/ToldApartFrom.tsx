import { useEffect, useState } from 'react';
import type { Remembered } from '#core/library/learning/remembered.ts';
import { longDay } from '../../../words/dates.ts';
import { say } from '../../../words/say.ts';
import { useLibrary, useLibraryState } from '../../useLibrary.ts';

interface Props {
  readonly entryId: string;
}

/** The entries this one was said not to be the same as, each with the way to take it back. */
export function ToldApartFrom({ entryId }: Props) {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [decisions, setDecisions] = useState<readonly Remembered[]>([]);
  useEffect(() => library.memory.watch(vendorId, setDecisions), [library, vendorId]);
  const apart = decisions.filter(
    ({ kind, entryId: id, other }) => kind === 'apart' && (id === entryId || other?.id === entryId),
  );
  if (apart.length === 0) return null;
  return (
    <ul className="entry-links">
      {apart.map((one) => {
        const question = (one.entryId === entryId ? one.other?.question : one.question) ?? '';
        const name =
          one.by.id === library.person.id ? say('people.you') : one.by.name || say('people.someoneElse');
        return (
          <li key={one.id}>
            {say('keep.toldApartFrom', { question })}{' '}
            <span className="quiet">{say('keep.decided.apart', { day: longDay(one.at), name })}</span>{' '}
            <button
              type="button"
              className="link"
              aria-label={say('keep.forgetThis', { question })}
              onClick={() => void library.memory.forget([one.id])}
            >
              {say('keep.forget')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
