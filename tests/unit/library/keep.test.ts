import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { created } from '#core/library/changes.ts';
import { dueEntries } from '#core/library/keep/due.ts';
import { textReader } from '#core/library/keep/contradictions.ts';
import { groupsOf as groupsRead } from '#core/library/keep/groups.ts';
import { mergedInto } from '#core/library/keep/merge.ts';
import { usageOf } from '#core/library/keep/uses.ts';
import { mergedEntries } from '#core/library/merged.ts';
import type { LibraryEntry } from '#core/library/libraryEntry.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../match/anEntry.ts';

const by = { id: 'ada', name: 'Ada' };
const reader = textReader(bundledLexicon);
const groupsOf = (entries: Parameters<typeof groupsRead>[0]) => groupsRead(entries, reader);
type Parts = Parameters<typeof anEntry>[0] & { readonly reviewBy?: string };

function shownOf(...all: readonly Parts[]) {
  const own = all.map(({ reviewBy, ...parts }, index) => {
    const entry = { ...anEntry({ id: `acme-${index}`, question: `Question ${index}?`, ...parts }) };
    const { entry: kept } = created(reviewBy ? { ...entry, reviewBy } : entry, { at: 5, by });
    return kept as LibraryEntry;
  });
  return mergedEntries([], own);
}

const ids = (shown: readonly { readonly entry: { readonly id: string } }[]) =>
  shown.map(({ entry }) => entry.id);
const source = (date: string) => ({ document: 'D', section: 'S', date });

test('due is what has a review day that came, or a source too old, the longest due first', () => {
  const entries = shownOf(
    { reviewBy: '2026-06-01' },
    { source: source('2021-08') },
    { reviewBy: '2027-01-01', source: source('2026-01') },
    {},
  );
  const now = Date.parse('2026-06-01');
  expect(dueEntries(entries, 24, now).map(({ shown, reason }) => [shown.entry.id, reason])).toEqual([
    ['acme-1', 'old-source'],
    ['acme-0', 'review-date'],
  ]);
  expect(dueEntries(entries, 0, now)).toHaveLength(1);
});

const weeks = (value: number) => [
  { kind: 'duration', about: 'backup retention', value, unit: 'week' } as const,
];

test('entries that can be asked in the same words stand together, and different facts are named', () => {
  const groups = groupsOf(
    shownOf(
      { question: 'Backups kept?', facts: weeks(4) },
      { question: 'Other?', alternates: ['backups KEPT'], facts: weeks(8) },
      { question: 'Same thing?' },
      { question: 'same thing' },
      { question: 'Alone?' },
    ),
  );
  expect(groups.map(({ members }) => ids(members))).toEqual([
    ['acme-0', 'acme-1'],
    ['acme-2', 'acme-3'],
  ]);
  expect(groups.map(({ contradictions }) => contradictions)).toEqual([
    [{ about: 'backup retention', says: [4, 8].map((value) => ({ kind: 'duration', value, unit: 'week' })) }],
    [],
  ]);
});

const often = (value: number, unit: string) => [
  { kind: 'frequency', about: 'backups', value, unit } as const,
];
const inWords = (text: string) => ({ question: 'How often?', answer: { text } });

test.each([
  [{ question: 'How often?', facts: often(1, 'week') }, inWords('A backup is made every 7 days.'), 0],
  [{ question: 'How often?', facts: often(2, 'year') }, inWords('It is tested every six months.'), 0],
  [{ question: 'How often?', facts: often(1, 'week') }, inWords('A backup is made every 14 days.'), 1],
  [inWords('Every 7 days.'), inWords('Weekly.'), 0],
  [inWords('Every 7 days.'), inWords('Every month.'), 1],
])('how often is compared, however it is put: %j and %j', (one, other, contradictions) => {
  const [group] = groupsOf(shownOf(one, other));
  expect(group?.contradictions).toHaveLength(contradictions);
});

test('an interval out of a text is told as a frequency that a fact could note', () => {
  const [group] = groupsOf(shownOf(inWords('Every 4 days.'), inWords('Weekly.')));
  expect(group?.contradictions[0]?.says).toEqual([
    { kind: 'frequency', value: 0.25, unit: 'day' },
    { kind: 'frequency', value: 1, unit: 'week' },
  ]);
});

const short = (answer: 'yes' | 'no') => ({ text: 'T', short: [{ question: 'Encrypted?', short: answer }] });

test('a yes and a no to the same question contradict each other', () => {
  const [group] = groupsOf(
    shownOf({ question: 'Q?', answer: short('yes') }, { question: 'q', answer: short('no') }),
  );
  expect(group?.contradictions).toEqual([{ about: 'Encrypted?', says: ['yes', 'no'] }]);
});

const plain = (text: string) => text.toLowerCase().replace(/\W+$/, '');

test('merged, one entry can be asked in every way of the group and no group is left', () => {
  const way = fc.constantFrom('Kept how long?', 'Retention?', 'How long kept', 'Duration of backups?');
  fc.assert(
    fc.property(
      fc.array(fc.array(way, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 5 }),
      (all) => {
        const entries = shownOf(...all.map(([question = '', ...alternates]) => ({ question, alternates })));
        for (const { members } of groupsOf(entries)) {
          const [keep, ...others] = members;
          if (!keep) continue;
          const writes = mergedInto(keep, others, { at: 9, by });
          const after = mergedEntries(
            [],
            writes.flatMap(({ entry }) => entry ?? []),
          );
          expect(groupsOf(after)).toEqual([]);
          const offered = after.filter(({ status }) => status === 'active');
          expect(ids(offered)).toEqual([keep.entry.id]);
          const ways = new Set(members.flatMap(({ entry }) => [entry.question, ...entry.alternates]));
          const now = offered.flatMap(({ entry }) => [entry.question, ...entry.alternates]);
          expect(new Set(now.map(plain))).toEqual(new Set([...ways].map(plain)));
        }
      },
    ),
  );
});

const use = (entryId: string, at: number) => ({
  entryId,
  at,
  questionnaire: 'Form',
  site: 'https://a.example',
});

test('usage names the most used, the unused, and what changed after it was approved', () => {
  const entries = shownOf({}, {}, {});
  const usage = usageOf(entries, [use('acme-0', 9), use('acme-1', 9), use('acme-1', 1)]);
  expect(usage.most.map(({ shown, count }) => [shown.entry.id, count])).toEqual([
    ['acme-1', 2],
    ['acme-0', 1],
  ]);
  expect(ids(usage.unused)).toEqual(['acme-2']);
  expect(usage.changedSince.map(({ questionnaire, shown }) => [questionnaire, ids(shown)])).toEqual([
    ['Form, https://a.example', ['acme-1']],
  ]);
});
