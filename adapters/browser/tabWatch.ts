import { browser, type Browser } from 'wxt/browser';

/** Calls back whenever this tab has loaded a page, a reloaded one too; returns how to stop. */
export function watchLoads(tabId: number | null, onLoaded: () => void): () => void {
  const look = (id: number, { status }: { status?: string }) => {
    if (id === tabId && status === 'complete') onLoaded();
  };
  browser.tabs.onUpdated.addListener(look);
  return () => browser.tabs.onUpdated.removeListener(look);
}

/** Calls back once this tab is closed; returns how to stop. */
export function watchClosed(tabId: number | null, onClosed: () => void): () => void {
  const look = (id: number) => {
    if (id === tabId) onClosed();
  };
  browser.tabs.onRemoved.addListener(look);
  return () => browser.tabs.onRemoved.removeListener(look);
}

/**
 * Calls back with whether this tab is the one in front of its window, now and whenever that changes. A panel
 * that is open as a page of its own counts as in front: there is no other page beside it.
 */
export function watchFront(tabId: number | null, onChange: (isInFront: boolean) => void): () => void {
  const look = async (id: number) => {
    const { url = '' } = await browser.tabs.get(id);
    onChange(id === tabId || url.startsWith(location.origin));
  };
  // A tab that is gone by now is in front of nobody.
  const tell = (id: number) => void look(id).catch(() => undefined);
  const onActivated = async ({ tabId: id, windowId }: Browser.tabs.OnActivatedInfo) => {
    const here = await browser.windows.getCurrent();
    if (here.id === windowId) tell(id);
  };
  browser.tabs.onActivated.addListener(onActivated);
  void browser.tabs.query({ active: true, currentWindow: true }).then(([tab]) => tab?.id && tell(tab.id));
  return () => browser.tabs.onActivated.removeListener(onActivated);
}

export async function bringToFront(tabId: number | null): Promise<void> {
  if (tabId === null) return;
  const tab = await browser.tabs.update(tabId, { active: true });
  if (tab?.windowId !== undefined) await browser.windows.update(tab.windowId, { focused: true });
}
