import { useEffect, useEffectEvent } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';
import type { View } from './useView.ts';

/** Opens the question that a menu or a shortcut asked for. */
export function useWanted(view: View): void {
  const { desk } = useTools();
  const wanted = useDeskState((state) => state.wanted);
  const open = useEffectEvent((recordId: string) => {
    view.show(recordId);
    desk.wantedIsShown();
  });
  useEffect(() => {
    if (wanted?.kind === 'question') open(wanted.recordId);
  }, [wanted]);
}
