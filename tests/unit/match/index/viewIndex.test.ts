import { array, assert, constantFrom, dictionary, integer, property } from 'fast-check';
import { expect, it } from 'vitest';
import { likenessOf } from '#core/match/candidates/likeness.ts';
import { weigh } from '#core/match/index/rarity.ts';
import { TermTable } from '#core/match/index/termTable.ts';
import { ViewIndex } from '#core/match/index/viewIndex.ts';

const known = ['common', 'keys', 'backup', 'logs', 'audit'];
const table = new TermTable(known);
const rarities = Float64Array.from(known, (term) => (term === 'common' ? 0.3 : 1));
const rarity = (term: string) => rarities[table.find(term)] ?? 0.5;
const weighed = (terms: Readonly<Record<string, number>>) =>
  weigh(new Map(Object.entries(terms)), table, rarities);
const terms = dictionary(constantFrom(...known), integer({ min: 1, max: 3 }));
/** What is flat, what was added since, and what was stored and opened again are searched alike. */
const states: readonly ((index: ViewIndex) => ViewIndex)[] = [
  (index) => index,
  (index) => (index.flatten(), index),
  (index) => new ViewIndex(structuredClone(index.stored())),
];

it('finds by the index what comparing every view would find, however it is kept', () => {
  assert(
    property(
      array(terms, { minLength: 1, maxLength: 6 }),
      terms,
      integer({ min: 0, max: 5 }),
      (views, question, cut) => {
        for (const state of states) {
          let index = new ViewIndex();
          views.slice(0, cut).forEach((view, owner) => index.add(owner, weighed(view)));
          index = state(index);
          views.slice(cut).forEach((view, at) => index.add(Math.min(cut, views.length) + at, weighed(view)));
          index = state(index);
          const found = new Map(
            index.nearest(weighed(question), { most: 6 }).map((alike) => [alike.owner, alike]),
          );
          views.forEach((view, owner) => {
            const likeness = likenessOf(
              new Map(Object.entries(question)),
              new Map(Object.entries(view)),
              rarity,
            );
            expect(found.get(owner)?.likeness ?? 0).toBeCloseTo(likeness, 6);
          });
        }
      },
    ),
  );
});

it('gives the best view of an owner', () => {
  const index = new ViewIndex();
  index.add(7, weighed({ logs: 1 }));
  const best = index.add(7, weighed({ keys: 1 }));
  expect(index.nearest(weighed({ keys: 1 }), { most: 1 })).toMatchObject([
    { owner: 7, view: best, likeness: 1 },
  ]);
});

it('leaves out what it is told to leave out, and what was taken out', () => {
  const index = new ViewIndex();
  const view = index.add(1, weighed({ keys: 1 }));
  const keys = weighed({ keys: 1 });
  expect(index.nearest(keys, { most: 3, without: new Set([view]) })).toEqual([]);
  expect(index.nearest(keys, { most: 3, skipped: new Set([1]) })).toEqual([]);
  expect(index.nearest(keys, { most: 3 })).toHaveLength(1);
  index.remove(view, view + 1);
  expect(index.nearest(keys, { most: 3 })).toEqual([]);
});

it('names the most alike first, no more than are wanted and none below the floor', () => {
  const index = new ViewIndex();
  index.add(0, weighed({ keys: 1, logs: 1, audit: 1 }));
  index.add(1, weighed({ keys: 1 }));
  index.add(2, weighed({ keys: 1, logs: 1 }));
  const owners = (reach: { most: number; from?: number }) =>
    index.nearest(weighed({ keys: 1 }), reach).map(({ owner }) => owner);
  expect(owners({ most: 3 })).toEqual([1, 2, 0]);
  expect(owners({ most: 2 })).toEqual([1, 2]);
  expect(owners({ most: 3, from: 0.99 })).toEqual([1]);
  // nothing of one question is left over for the next
  expect(owners({ most: 3 })).toEqual([1, 2, 0]);
});
