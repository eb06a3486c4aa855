import { choosePrompt, type Choice } from './choose.ts';
import { levelsBefore, noField } from './levels.ts';
import type { Surroundings } from './own-label.ts';

/** Levels around the frame within which its prompt stands. */
const near = 4;

/** A frame may hold the bare control while the page around it asks. Only a page of the same origin can be read. */
export function aroundFrame({ scan }: Surroundings): Choice | null {
  const frame = scan.document.defaultView?.frameElement;
  if (!frame) return null;
  let levels = 0;
  for (const { chunks } of levelsBefore(scan, noField, frame)) {
    const choice = choosePrompt(chunks, false);
    if (choice.prompt || (levels += 1) > near) return choice;
  }
  return null;
}
