import type { ReactNode } from 'react';
import type { DeskState } from '#components/useDesk.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';

/** One component in one state. */
export interface Shown {
  readonly name: string;
  /** The reviewed questions of the desk around it. */
  readonly records?: readonly ReviewRecord[];
  readonly desk?: Partial<DeskState>;
  render(): ReactNode;
}

/** One component, or a few that belong together, in every state. */
export interface Piece {
  /** Its place in the address. */
  readonly id: string;
  readonly title: string;
  /** A whole view or a modal dialog, of which a page can hold only one. */
  readonly isAlone?: boolean;
  readonly states: readonly Shown[];
}
