import { useEffect, useState } from 'react';
import { nothingToldApart, toldApartIn, type ToldApart } from '#core/library/keep/toldApart.ts';
import { useLibrary, useLibraryState } from '../useLibrary.ts';

interface Known {
  readonly apart: ToldApart;
  /** What a search is to leave out; null until it is known, another one only where something was taken back. */
  readonly leftOut: ToldApart | null;
}

const notYetKnown: Known = { apart: nothingToldApart, leftOut: null };

/** The pairs of entries that were told apart in the company on show. */
export function useToldApart(): Known {
  const library = useLibrary();
  const vendorId = useLibraryState((state) => state.vendorId);
  const [known, setKnown] = useState<Known & { readonly of: string }>({ ...notYetKnown, of: vendorId });
  useEffect(
    () =>
      library.memory.watch(vendorId, (decisions) => {
        const apart = toldApartIn(decisions);
        setKnown(({ of, leftOut }) => {
          const stands = of === vendorId && leftOut && [...leftOut].every((pair) => apart.has(pair));
          return { of: vendorId, apart, leftOut: stands ? leftOut : apart };
        });
      }),
    [library, vendorId],
  );
  return known.of === vendorId ? known : notYetKnown;
}
