import { browser, type Browser } from 'wxt/browser';
import { agentPortName, type PageChange } from '../protocol.ts';
import { createFrameLink, documentOf, type FrameLink } from './frameLink.ts';

/** The lines to all documents of one tab. */
export interface FrameLinks {
  all(): readonly FrameLink[];
  of(frameId: number): FrameLink | null;
  /** Settles with true once `count` frames have called, or with whether the page itself has after the wait. */
  arrival(count: number, patience: number): Promise<boolean>;
  onPageEnd(callback: () => void): void;
  /** A frame that leaves or is loaded anew is a change as well. */
  onChange(callback: (change: PageChange) => void): void;
  close(): void;
}

/** Accepts the ports that our own agents open from this tab, one for each document; everything else is left alone. */
export function acceptFrameLinks(tabId: number): FrameLinks {
  const links = new Map<string, FrameLink>();
  const arrivals = new Set<() => void>();
  const pageEnds: (() => void)[] = [];
  const watchers: ((change: PageChange) => void)[] = [];
  const tellChange = (change: PageChange) => {
    for (const callback of watchers) callback(change);
  };
  const accept = (port: Browser.runtime.Port) => {
    const { sender, name } = port;
    if (name !== agentPortName || sender?.id !== browser.runtime.id || sender.tab?.id !== tabId) return;
    // Every scan injects once more, for the sake of new frames; who is connected needs no second line.
    if (links.has(documentOf(port))) return port.disconnect();
    const link = createFrameLink(port);
    links.set(link.document, link);
    link.onEnd(() => {
      links.delete(link.document);
      if (link.frameId === 0) for (const callback of pageEnds) callback();
      else tellChange('changed');
    });
    link.onChange(tellChange);
    for (const tell of arrivals) tell();
  };
  browser.runtime.onConnect.addListener(accept);

  const all = () => [...links.values()];
  const of = (frameId: number) => all().find((link) => link.frameId === frameId) ?? null;
  return {
    all,
    of,
    arrival: (count, patience) =>
      new Promise((settle) => {
        const finish = () => {
          clearTimeout(timer);
          arrivals.delete(check);
          settle(of(0) !== null);
        };
        const check = () => {
          if (links.size >= count && of(0)) finish();
        };
        const timer = setTimeout(finish, patience);
        arrivals.add(check);
        check();
      }),
    onPageEnd: (callback) => void pageEnds.push(callback),
    onChange: (callback) => void watchers.push(callback),
    close() {
      browser.runtime.onConnect.removeListener(accept);
      for (const link of links.values()) link.close();
      links.clear();
    },
  };
}
