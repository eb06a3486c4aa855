import { nodesBetween } from '../around/between.ts';
import type { Surroundings } from '../prompt/own-label.ts';
import { chunksIn } from '../text/chunks.ts';
import { isMarkOnly } from '../text/marks.ts';
import { unitsAmong } from '../words/units.ts';
import type { Draft } from './drafts.ts';
import { lastAtom, firstAtom, type Group } from './groups.ts';

/** The units that this select offers for the number before it; null where it is a question of its own. */
export function unitsBeside({ scan }: Surroundings, before: Draft, group: Group): readonly string[] | null {
  const takesNumber = before.control.kind === 'number' || before.control.kind === 'text';
  const units = takesNumber && group.kind === 'select' ? unitsAmong(group.optionTexts) : null;
  if (!units) return null;
  const nodes = nodesBetween(scan, lastAtom(before.control).anchor, firstAtom(group).anchor);
  return nodes && !chunksIn(scan, nodes).some(({ text }) => !isMarkOnly(text)) ? units : null;
}
