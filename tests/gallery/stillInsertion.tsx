import type { ReactNode } from 'react';
import type { Insertion } from '#components/panel/useInsertion.ts';
import { useView, type View } from '#components/panel/useView.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';

/** An insertion that asks about these records and does nothing. */
export function asking(records: readonly ReviewRecord[] | null): Insertion {
  return {
    asked: records,
    ask: () => {},
    insertOne: () => {},
    confirm: async () => {},
    dismiss: () => {},
    undo: async () => {},
  };
}

/** Hands down the view of the desk around it. */
export function WithView({ render }: { readonly render: (view: View) => ReactNode }) {
  return render(useView());
}
