import { useMemo } from 'react';
import { checkBeforeSubmit } from '#core/review/check/check.ts';
import type { Finding } from '#core/review/check/finding.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { amountsIn, useDeskState, useTools } from '../useDesk.ts';

/** What is to be looked at before the form is handed in, as the page was last read. */
export function useFindings(records: readonly ReviewRecord[]): readonly Finding[] {
  const { library } = useTools();
  const settings = useDeskState((state) => state.settings);
  const now = useDeskState((state) => state.today);
  const onPage = useDeskState((state) => state.onPage);
  return useMemo(
    () =>
      checkBeforeSubmit({
        records,
        heldBy: (id) => onPage.get(id)?.value ?? null,
        entryOf: (id) => library.entryOf(id),
        settings,
        amountsIn,
        now,
      }),
    [records, onPage, settings, library, now],
  );
}
