import type { Group } from './groups.ts';

/** A question in the making: what takes its answer, before anything is known about its prompt. */
export interface Draft {
  readonly control: Group;
  comment: Group | null;
  /** The units to choose from for a number that is written in front of them. */
  units?: readonly string[];
}
