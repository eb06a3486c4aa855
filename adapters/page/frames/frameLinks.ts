import { browser, type Browser } from 'wxt/browser';
import { agentPortName, type PageChange } from '../../protocol.ts';
import { createFrameLink, type FrameLink } from './frameLink.ts';

/** The lines to all documents of one tab. */
export interface FrameLinks {
  /** The name under which agents are asked to call. */
  readonly caller: string;
  all(): readonly FrameLink[];
  of(frameId: number): FrameLink | null;
  /** Settles with true once `count` frames have called, or with whether the page itself has after the wait. */
  arrival(count: number, patience: number): Promise<boolean>;
  onPageEnd(callback: () => void): void;
  /** A frame that leaves or is loaded anew is a change as well. */
  onChange(callback: (change: PageChange) => void): void;
  close(): void;
}

/**
 * Accepts the ports that our own agents open from this tab for this caller, one for each document. Everything
 * else is left alone: a port reaches all panels, and one that closed another's would cut it off.
 */
export function acceptFrameLinks(tabId: number): FrameLinks {
  const caller = crypto.randomUUID();
  const links = new Map<string, FrameLink>();
  const arrivals = new Set<() => void>();
  const pageEnds: (() => void)[] = [];
  const watchers: ((change: PageChange) => void)[] = [];
  const tellChange = (change: PageChange) => {
    for (const callback of watchers) callback(change);
  };
  const accept = (port: Browser.runtime.Port) => {
    const { sender, name } = port;
    if (name !== agentPortName(caller) || sender?.id !== browser.runtime.id || sender.tab?.id !== tabId)
      return;
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
    caller,
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
