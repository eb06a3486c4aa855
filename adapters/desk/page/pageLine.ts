import type { StoreApi } from 'zustand/vanilla';
import type { PageConnection } from '../../page/connection.ts';
import type { PageChange } from '../../protocol.ts';
import type { Ports } from '../ports.ts';
import type { DeskState } from '../state.ts';

/** The desk's line to the page; there is none before the first scan and after the page was left. */
export interface PageLine {
  current(): PageConnection | null;
  /** The connection, opened now if need be; null with the reason in the store where that fails. */
  open(): Promise<PageConnection | null>;
  close(): void;
}

export function openPageLine(
  store: StoreApi<DeskState>,
  ports: Ports,
  onChange: (change: PageChange) => void,
  onOpened: () => Promise<void>,
): PageLine {
  let page: PageConnection | null = null;
  const watch = (connection: PageConnection) => {
    connection.onChange(onChange);
    connection.onGone(() => {
      if (page !== connection) return;
      page = null;
      store.setState({ problem: 'page-left', changing: false, onPage: new Map() });
    });
  };
  return {
    current: () => page,
    open: async () => {
      if (page) return page;
      const opened = await ports.openPage();
      if (opened.ok) {
        page = opened.value;
        watch(page);
        await onOpened();
      } else store.setState({ phase: 'failed', problem: opened.problem });
      return page;
    },
    close: () => {
      page?.close();
      page = null;
    },
  };
}
