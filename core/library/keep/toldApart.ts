import { emptyAnswer, type Person } from '../../review/state/record.ts';
import type { Remembered } from '../learning/remembered.ts';
import type { ShownEntry } from '../merged.ts';
import type { Group } from './groups.ts';

/** Pairs of entries that a person said are not the same; see `pairOf`. */
export type ToldApart = ReadonlySet<string>;

export const nothingToldApart: ToldApart = new Set();

/** Two entries as one key, whichever comes first. Ids have no spaces. */
export function pairOf(one: string, other: string): string {
  return one < other ? `${one} ${other}` : `${other} ${one}`;
}

/** The pairs among what was decided. */
export function toldApartIn(decisions: readonly Remembered[]): ToldApart {
  return new Set(decisions.flatMap(({ kind, wording }) => (kind === 'apart' ? [wording] : [])));
}

/** That an entry is not the same as each of the others, as it is remembered. */
export function tellApart(
  { entry }: ShownEntry,
  others: readonly ShownEntry[],
  { at, by }: { readonly at: number; readonly by: Person },
): readonly Remembered[] {
  return others.map(({ entry: other }) => {
    const wording = pairOf(entry.id, other.id);
    return {
      id: `apart\n${wording}`,
      kind: 'apart',
      vendorId: entry.vendor,
      wording,
      question: entry.question,
      section: null,
      entryId: entry.id,
      other: { id: other.id, question: other.question },
      answer: emptyAnswer,
      at,
      by,
    };
  });
}

/** A group without those that were told apart from all the others; null where no two are left. */
export function withoutToldApart<Some extends Pick<Group, 'members'>>(
  group: Some,
  apart: ToldApart,
): Some | null {
  const { members } = group;
  const left = members.filter(({ entry }) =>
    members.some((other) => other.entry !== entry && !apart.has(pairOf(entry.id, other.entry.id))),
  );
  return left.length > 1 ? { ...group, members: left } : null;
}
