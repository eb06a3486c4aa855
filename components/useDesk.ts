import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { Desk } from '#adapters/desk/desk.ts';
import type { DeskState } from '#adapters/desk/state.ts';
import type { Saving } from '#adapters/learning/saving.ts';
import type { BrowserShortcut } from '#adapters/browser/shortcuts.ts';
import type { RecordOfAnswers } from '#adapters/matching/record.ts';

export { amountsIn } from '#adapters/matching/amounts.ts';
export type { BrowserShortcut } from '#adapters/browser/shortcuts.ts';
export type { Desk } from '#adapters/desk/desk.ts';
export { isPointedAt } from '#adapters/desk/page/pointing.ts';
export type { Saved } from '#adapters/learning/saving.ts';
export { isAwayFrom, type DeskState, type Running } from '#adapters/desk/state.ts';

/** The only file where components meet the adapters: what every view may use, handed down once. */
export interface Tools {
  readonly desk: Desk;
  readonly library: RecordOfAnswers;
  readonly saving: Saving;
  /** Opens the same review beside the page; null where this already is the side panel. */
  readonly openBeside: (() => void) | null;
  /** Leaves this review for that of the tab in front; only where one panel serves all tabs. */
  readonly reviewFront?: () => void;
  /** The browser's own shortcuts. */
  readonly shortcuts?: {
    read(): Promise<readonly BrowserShortcut[]>;
    change(): Promise<void>;
  };
  /** Opens the library page in a tab of its own. */
  openLibrary(): void;
}

const ToolsContext = createContext<Tools | null>(null);

export const ToolsProvider = ToolsContext.Provider;

export function useTools(): Tools {
  const tools = useContext(ToolsContext);
  if (!tools) throw new Error('A view was rendered outside the panel.');
  return tools;
}

/** A part of what the desk shows; the view renders again when that part changes. */
export function useDeskState<Part>(select: (state: DeskState) => Part): Part {
  return useStore(useTools().desk.store, select);
}
