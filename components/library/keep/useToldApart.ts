import { useEffect, useState } from 'react';
import { nothingToldApart, toldApartIn, type ToldApart } from '#core/library/keep/toldApart.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';

interface Known {
  readonly apart: ToldApart;
  /** What a search is to leave out; null until it is known, another one only where something was taken back. */
  readonly leftOut: ToldApart | null;
}

/** The pairs of entries that were told apart in the company on show. */
export function useToldApart(): Known {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [known, setKnown] = useState<Known>({ apart: nothingToldApart, leftOut: null });
  useEffect(() => {
    setKnown({ apart: nothingToldApart, leftOut: null });
    return library.memory.watch(vendorId, (decisions) => {
      const apart = toldApartIn(decisions);
      setKnown(({ leftOut }) => {
        const stands = leftOut !== null && [...leftOut].every((pair) => apart.has(pair));
        return { apart, leftOut: stands ? leftOut : apart };
      });
    });
  }, [library, vendorId]);
  return known;
}
