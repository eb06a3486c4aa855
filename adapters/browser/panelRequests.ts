import * as v from 'valibot';
import { browser } from 'wxt/browser';

/** What a menu or a shortcut asks of the panel of one tab. */
export type PanelRequest =
  /** Open the question whose field has the focus in the page. */
  | { readonly kind: 'focused' }
  /** Search the record for these words. */
  | { readonly kind: 'find'; readonly words: string };

const schema: v.GenericSchema<unknown, PanelRequest> = v.variant('kind', [
  v.object({ kind: v.literal('focused') }),
  v.object({ kind: v.literal('find'), words: v.pipe(v.string(), v.maxLength(500)) }),
]);

const keyOf = (tabId: number): string => `request:${tabId}`;

/** Leaves a request for the panel of this tab, open or about to open; it is gone with the browser session. */
export function askPanel(tabId: number, request: PanelRequest): Promise<void> {
  return browser.storage.session.set({ [keyOf(tabId)]: request });
}

/** Calls back with the request that waits, and with each that comes; every one is taken once. */
export function watchRequests(tabId: number | null, onRequest: (request: PanelRequest) => void): () => void {
  if (tabId === null) return () => {};
  const key = keyOf(tabId);
  const take = async () => {
    const { [key]: waiting } = await browser.storage.session.get(key);
    const parsed = v.safeParse(schema, waiting);
    if (!parsed.success) return;
    await browser.storage.session.remove(key);
    onRequest(parsed.output);
  };
  const look = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area === 'session' && changes[key]?.newValue !== undefined) void take();
  };
  browser.storage.onChanged.addListener(look);
  void take();
  return () => browser.storage.onChanged.removeListener(look);
}
