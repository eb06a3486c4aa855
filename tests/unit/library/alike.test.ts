import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { created } from '#core/library/changes.ts';
import { mutualLikeness, nearlyTheSame, readTogether } from '#core/library/keep/alike/asked.ts';
import { alikeAmong } from '#core/library/keep/alike/pairs.ts';
import { allGroups } from '#core/library/keep/groups.ts';
import { tellApart, toldApartIn, withoutToldApart } from '#core/library/keep/toldApart.ts';
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
  const entries = questions.map((question, index) =>
    anEntry({ id: `acme-${index}`, question, answer: { text: `Xq${index}zz.` } }),
  );
  const pairs = alikeAmong(entries, bundledLexicon);
  expect(pairs.map(({ a, b }) => `${a} ${b}`).toSorted()).toEqual(['0 1', '3 4']);
  for (const { likeness } of pairs) expect(likeness).toBeGreaterThanOrEqual(nearlyTheSame);
});

test(
  'looking at telling terms only leaves no pair out that comparing each with each finds',
  () => {
    const asks = asksOf('wildix').slice(0, 120);
    fc.assert(
      fc.property(fc.shuffledSubarray(asks, { minLength: 10, maxLength: 40 }), (some) => {
        const entries = some.map((question, index) => anEntry({ id: `acme-${index}`, question }));
        const all = readTogether(entries, bundledLexicon);
        const each = entries.flatMap((_, a) =>
          entries.flatMap((_, b) =>
            a < b && mutualLikeness(all, a, b) >= nearlyTheSame ? [`${a} ${b}`] : [],
          ),
        );
        // What only question and answer together bring is another matter: nothing is promised of it.
        const found = alikeAmong(entries, bundledLexicon)
          .map(({ a, b }) => `${a} ${b}`)
          .filter((pair) => each.includes(pair));
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
  expect(groups[0]?.contradictions).toEqual([
    {
      about: 'backup retention',
      says: [4, 8].map((value) => ({ kind: 'duration', value, unit: 'week' })),
    },
  ]);
});

test('retired entries are in no group', () => {
  const [one, other] = shownOf({ question: long }, { question: retention });
  if (!one || !other) throw new Error('There are two.');
  expect(allGroups([one, { ...other, status: 'retired' }], bundledLexicon)).toEqual([]);
});

const idsOf = (groups: ReturnType<typeof allGroups>) =>
  groups.map(({ members }) => members.map(({ entry }) => entry.id));

/** What a term tells depends on the library it stands in: one of three entries has no rare words. */
const others = [
  { question: 'How are visitors registered?', answer: { text: 'At the reception, in a book.' } },
  { question: 'Which data centres do you use?', answer: { text: 'Two of them, both in Ireland.' } },
  { question: 'Is there a password policy?', answer: { text: 'Yes, of twelve characters or more.' } },
  { question: 'Are laptops encrypted?', answer: { text: 'All disks are.' } },
  { question: 'How often are backups taken?', answer: { text: 'Every night, in two regions.' } },
  { question: 'Do you train developers?', answer: { text: 'Each spring, in secure coding.' } },
];

test('questions in other words are found by what question and answer say together', () => {
  const groups = allGroups(
    shownOf(
      {
        question: 'Do you use subprocessors?',
        answer: { text: 'Yes, our subprocessors are listed on our web site.' },
      },
      {
        question: 'Provide a list of third parties who process personal data on your behalf.',
        answer: { text: 'The list of subprocessors is published on our web site.' },
      },
      ...others,
    ),
    bundledLexicon,
  );
  expect(idsOf(groups)).toEqual([['acme-0', 'acme-1']]);
});

test('what asks for something else of the same matter is no repetition', () => {
  const text = 'Pentests are performed every six months by an independent company.';
  const asking = (question: string) => ({ question, answer: { text } });
  const groupsWith = (question: string) =>
    idsOf(
      allGroups(
        shownOf(asking('Who performs penetration tests?'), asking(question), ...others),
        bundledLexicon,
      ),
    );
  expect(groupsWith('Frequency of pen testing')).toEqual([]);
  expect(groupsWith('Penetration testing company')).toEqual([['acme-0', 'acme-1']]);
});

test('quantities in the answers contradict each other where no details are noted', () => {
  const differ = (one: string, other: string) =>
    allGroups(
      shownOf({ question: long, answer: { text: one } }, { question: retention, answer: { text: other } }),
      bundledLexicon,
    )[0]?.contradictions;
  expect(differ('Backups are kept for 30 days.', 'We keep them 90 days.')).toEqual([
    { about: long, says: [30, 90].map((value) => ({ kind: 'duration', value, unit: 'day' })) },
  ]);
  expect(differ('Backups are kept for 60 days.', 'Backups are kept for 2 months.')).toEqual([]);
  expect(differ('Backups are kept for long.', 'Backups are kept for 2 months.')).toEqual([]);
});

const yesAndNo = (one: string, other: string) =>
  allGroups(
    shownOf(
      { question: one, answer: { text: 'Yes, backups are encrypted.' } },
      { question: other, answer: { text: 'No, backups are not encrypted.' } },
    ),
    bundledLexicon,
  )[0]?.contradictions;

test('a yes and a no that answers begin with contradict each other, unless one question asks for the opposite', () => {
  expect(yesAndNo('Are backups encrypted?', 'Are your backups encrypted at all?')).toEqual([
    { about: 'Are backups encrypted?', says: ['yes', 'no'] },
  ]);
  expect(yesAndNo('Are backups encrypted?', 'Are backups unencrypted?') ?? []).toEqual([]);
});

test('two that were told apart are in no group again, and the others of their group stay', () => {
  const entries = shownOf(
    { question: long },
    { question: retention },
    { question: 'How long do you keep backups?' },
  );
  const [one, other, third] = entries;
  if (!one || !other || !third) throw new Error('There are three.');
  expect(idsOf(allGroups(entries, bundledLexicon))).toEqual([['acme-0', 'acme-1', 'acme-2']]);
  const apart = toldApartIn(tellApart(other, [one, third], { at: 1, by }));
  expect(idsOf(allGroups(entries, bundledLexicon, apart))).toEqual([['acme-0', 'acme-2']]);
  const [group] = allGroups(entries, bundledLexicon);
  expect(group && withoutToldApart(group, apart)?.members).toEqual([one, third]);
  expect(group && withoutToldApart({ ...group, members: [one, other] }, apart)).toBeNull();
});

test('a third that asks what two do that were told apart stands with each of them', () => {
  const nearly = shownOf(
    { question: long },
    { question: retention },
    { question: 'How long do you keep backups?' },
  );
  const wordForWord = shownOf(
    { question: 'Comments?' },
    { question: 'comments' },
    { question: 'Remarks?', alternates: ['COMMENTS'] },
    { question: 'remarks' },
  );
  for (const [entries, groups] of [
    [
      nearly,
      [
        ['acme-0', 'acme-2'],
        ['acme-1', 'acme-2'],
      ],
    ],
    [
      wordForWord,
      [
        ['acme-0', 'acme-2', 'acme-3'],
        ['acme-1', 'acme-2', 'acme-3'],
      ],
    ],
  ] as const) {
    const [one, other] = entries;
    if (!one || !other) throw new Error('There are two.');
    const apart = toldApartIn(tellApart(one, [other], { at: 1, by }));
    expect(
      idsOf(allGroups(entries, bundledLexicon, apart))
        .map((ids) => ids.toSorted())
        .toSorted(),
    ).toEqual(groups);
  }
});

test('word for word the same, but told apart: no group', () => {
  const entries = shownOf({ question: 'Comments?' }, { question: 'comments' });
  const [one, other] = entries;
  if (!one || !other) throw new Error('There are two.');
  const apart = toldApartIn(tellApart(one, [other], { at: 1, by }));
  expect(allGroups(entries, bundledLexicon, apart)).toEqual([]);
});
