import type { StoreApi } from 'zustand/vanilla';
import { questionnaireIdOf } from '#core/review/identity/keys.ts';
import { orderOver } from '#core/review/identity/parts.ts';
import { sameAnswer } from '#core/review/state/answers.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { Ports } from './ports.ts';
import type { DeskState } from './state.ts';
import type { Writing } from './writing/writing.ts';

/** Brings in what earlier visits left, before anything is shown. */
export async function readWhatIsKept(store: StoreApi<DeskState>, ports: Ports): Promise<string | null> {
  const { storage } = ports;
  // Each of the two stores tells of the other, so that neither can vanish and look like a first run.
  const [expected, kept] = await Promise.all([ports.expectsReviews(), storage.hasQuestionnaires()]);
  if (expected && !kept) store.setState({ keeping: 'reviews-missing' });
  if (kept && !expected) store.setState({ keeping: 'settings-missing' });
  const { url, title } = store.getState();
  store.setState(await storage.homeOf(questionnaireIdOf(url, title)));
  const known = await storage.readSite(store.getState().site);
  if (!known) return null;
  store.setState({ agreed: known.agreedAt !== null });
  return known.vendorId;
}

/**
 * Puts one vendor's records of this questionnaire on show and follows them from then on, whichever window
 * changes them. Returns how to stop following.
 */
export async function showVendor(
  store: StoreApi<DeskState>,
  { storage }: Ports,
  writing: Writing,
  vendorId: string,
): Promise<() => void> {
  const { questionnaireId } = store.getState();
  const parts = await storage.readParts(questionnaireId);
  const order = orderOver(parts, vendorId);
  const ids = [...new Set([questionnaireId, ...parts.map(({ id }) => id)])];
  const reviews = await wholeReviews(store, storage, { ids, vendorId, order });
  const grants = await storage.readGrants(vendorId);
  const granted = new Set(grants.map(({ origin }) => origin));
  store.setState({ vendorId, records: new Map(), order, granted, onPage: new Map(), scannedAt: null });
  writing.takeIn(reviews);
  for (const [id, answer] of storage.unwrittenWords()) {
    const record = store.getState().records.get(id);
    if (!record) continue;
    if (sameAnswer(record.answer, answer)) storage.forgetTyped(id);
    else writing.act(id, { kind: 'edit', answer });
  }
  return storage.watchReviews(ids, vendorId, (records) => {
    if (store.getState().vendorId === vendorId) writing.takeIn(records);
  });
}

/** What a fault took from the reviews of this questionnaire comes back from their log, and that is said. */
async function wholeReviews(
  store: StoreApi<DeskState>,
  storage: Ports['storage'],
  { ids, vendorId, order }: { ids: readonly string[]; vendorId: string; order: readonly string[] },
): Promise<readonly ReviewRecord[]> {
  const reviews = await storage.readReviews(ids, vendorId);
  const there = new Set(reviews.map(({ id }) => id));
  const lost = order.filter((id) => !there.has(id));
  if (lost.length === 0 || (await storage.rebuildReviews(lost)) === 0) return reviews;
  store.setState({ keeping: 'reviews-rebuilt' });
  return storage.readReviews(ids, vendorId);
}
