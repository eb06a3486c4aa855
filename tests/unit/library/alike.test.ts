import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { created } from '#core/library/changes.ts';
import { alikeAmong, mutualLikeness, nearlyTheSame, readTogether } from '#core/library/keep/alike.ts';
import { allGroups } from '#core/library/keep/groups.ts';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { mergedEntries } from '#core/library/merged.ts';
import type { Fact } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../match/anEntry.ts';

/** Machines that run everything at once are slow; how long it takes is not what is tested. */
const patient = 60_000;

const by = { id: 'ada', name: 'Ada' };
const kept = (value: number, about: string): readonly Fact[] => [
  { kind: 'duration', about, value, unit: 'week' },
];

function asksOf(vendor: string): readonly string[] {
  const lines = readFileSync(`tests/asks/${vendor}-answerable.jsonl`, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line).question);
}

function shownOf(...all: readonly Parameters<typeof anEntry>[0][]) {
  const own = all.map(
    (parts, index) => created(anEntry({ id: `acme-${index}`, ...parts }), { at: 5, by }).entry,
  );
  return mergedEntries([], own as LibraryEntry[]);
}

const long = 'How long are backups kept?';
const retention = 'What is the retention period of your backups?';
const keys = 'Who holds the encryption keys?';
const questions = [
  long,
  retention,
  keys,
  'Is customer data encrypted at rest?',
  'Do you encrypt customer data at rest?',
  'Is customer data encrypted in transit?',
];

test('entries that ask nearly the same are found by meaning, those about something else are not', () => {
  const entries = questions.map((question, index) => anEntry({ id: `acme-${index}`, question }));
  const pairs = alikeAmong(entries, bundledLexicon);
  expect(pairs.map(({ a, b }) => `${a} ${b}`).toSorted()).toEqual(['0 1', '3 4']);
  for (const { likeness } of pairs) expect(likeness).toBeGreaterThanOrEqual(nearlyTheSame);
});

test(
  'looking at telling terms only leaves no pair out that comparing each with each finds',
  () => {
    const all = asksOf('wildix').slice(0, 120);
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 10, maxLength: 40 }), (some) => {
        const entries = some.map((question, index) => anEntry({ id: `acme-${index}`, question }));
        const { asked, rarity } = readTogether(entries, bundledLexicon);
        const each = asked.flatMap((one, a) =>
          asked.flatMap((other, b) =>
            a < b && mutualLikeness(one, other, rarity) >= nearlyTheSame ? [`${a} ${b}`] : [],
          ),
        );
        const found = alikeAmong(entries, bundledLexicon).map(({ a, b }) => `${a} ${b}`);
        expect(found.toSorted()).toEqual(each.toSorted());
      }),
      { numRuns: 20 },
    );
  },
  patient,
);

test('in a near group everyone is near everyone, and different facts about one thing are named', () => {
  const groups = allGroups(
    shownOf(
      { question: long, facts: kept(4, 'backup retention') },
      { question: retention, facts: kept(8, 'retention of backups') },
      { question: keys },
      { question: 'who holds the ENCRYPTION keys' },
    ),
    bundledLexicon,
  );
  expect(groups.map(({ asks, members }) => [asks, members.map(({ entry }) => entry.id)])).toEqual([
    ['near', ['acme-0', 'acme-1']],
    ['same', ['acme-2', 'acme-3']],
  ]);
  expect(groups[0]?.contradictions).toEqual(['backup retention: 4 week or 8 week']);
});

test('retired entries are in no group', () => {
  const [one, other] = shownOf({ question: long }, { question: retention });
  if (!one || !other) throw new Error('There are two.');
  expect(allGroups([one, { ...other, status: 'retired' }], bundledLexicon)).toEqual([]);
});
