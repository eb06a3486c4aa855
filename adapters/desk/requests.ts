import type { StoreApi } from 'zustand/vanilla';
import type { PanelRequest } from '../browser/panelRequests.ts';
import type { PointingActs } from './page/pointing.ts';
import type { PageLine } from './page/pageLine.ts';
import type { Looking } from './page/look.ts';
import type { DeskState } from './state.ts';

/** Does what a menu or a shortcut asks: the page is read first, so that what it asks about is known. */
export async function answerRequest(
  store: StoreApi<DeskState>,
  { line, looking, pointing }: { line: PageLine; looking: Looking; pointing: PointingActs },
  request: PanelRequest,
): Promise<void> {
  if (request.kind === 'find') return store.setState({ wanted: request });
  await looking.scan();
  const found = await focusedRecord(store, line);
  if (found) return show(store, found);
  // Not among the questions found: the person has just pointed at it, which is how a missed one is taken up.
  await pointing.point('focus');
  const pointed = await focusedRecord(store, line);
  if (pointed) show(store, pointed);
}

function show(store: StoreApi<DeskState>, recordId: string): void {
  store.setState({ wanted: { kind: 'question', recordId } });
}

async function focusedRecord(store: StoreApi<DeskState>, line: PageLine): Promise<string | null> {
  const focused = await line.current()?.focused();
  if (!focused?.ok || focused.value === null) return null;
  const { onPage } = store.getState();
  return [...onPage].find(([, { id }]) => id === focused.value)?.[0] ?? null;
}
