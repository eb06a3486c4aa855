import type { DetectOptions } from '#core/detect/detect.ts';
import { shadowRootOf } from './shadowRootOf.ts';

/** A page of more controls is read up to here: several times the longest questionnaires that are sent out. */
const mostControls = 10_000;

/** How this document is read. */
export const detectOptions = (): DetectOptions => ({
  frame: window.top === window ? '' : location.href,
  shadowRootOf,
  mostControls,
});
