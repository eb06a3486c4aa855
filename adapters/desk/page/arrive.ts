import type { StoreApi } from 'zustand/vanilla';
import { questionnaireIdOf, siteOf } from '#core/review/identity/keys.ts';
import { isNextPage } from '#core/review/identity/nextPage.ts';
import { readWhatIsKept } from '../hydrate.ts';
import type { Ports } from '../ports.ts';
import type { DeskState } from '../state.ts';
import { say } from '../../words/say.ts';

/**
 * The desk stays with its tab. A reloaded page or the next step of the same form goes on with the review that is
 * open; any other page has a review of its own, which is then brought in. `show` puts a vendor's records on show.
 */
export async function arrive(
  store: StoreApi<DeskState>,
  ports: Ports,
  show: (vendorId: string) => Promise<void>,
): Promise<void> {
  const now = await ports.tabNow();
  const before = store.getState();
  if (now.url === '' || (now.url === before.url && now.title === before.title)) return;
  const { url, title } = now;
  const home = await ports.storage.homeOf(questionnaireIdOf(url, title));
  const isSame = siteOf(url) === before.site && home.questionnaireId === before.questionnaireId;
  if (isSame) return store.setState({ url, title, partId: home.partId });
  if (isNextPage(before, now)) return store.setState({ url, title });
  store.setState({
    url,
    title,
    site: siteOf(url),
    ...home,
    vendorId: null,
    agreed: false,
    records: new Map(),
    order: [],
    onPage: new Map(),
    scannedAt: null,
    found: [],
    conflicts: new Map(),
    announcement: say('states.anotherPage'),
  });
  const vendorId = await readWhatIsKept(store, ports);
  if (vendorId !== null) await show(vendorId);
}
