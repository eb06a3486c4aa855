import { assert, dictionary, constantFrom, integer, property, array } from 'fast-check';
import { expect, it } from 'vitest';
import { likenessOf } from '#core/match/candidates/likeness.ts';
import { ViewIndex } from '#core/match/candidates/viewIndex.ts';

const rarity = (term: string) => (term === 'common' ? 0.3 : 1);
const terms = dictionary(
  constantFrom('common', 'keys', 'backup', 'logs', 'audit'),
  integer({ min: 1, max: 3 }),
);

it('finds by the index what comparing every view would find', () => {
  assert(
    property(array(terms, { minLength: 1, maxLength: 6 }), terms, (views, question) => {
      const index = new ViewIndex(rarity);
      views.forEach((view, owner) => index.add(owner, new Map(Object.entries(view))));
      const asked = new Map(Object.entries(question));
      const found = new Map(index.nearest(asked, { most: 6 }).map((alike) => [alike.owner, alike]));
      views.forEach((view, owner) => {
        const likeness = likenessOf(asked, new Map(Object.entries(view)), rarity);
        expect(found.get(owner)?.likeness ?? 0).toBeCloseTo(likeness, 9);
      });
    }),
  );
});

it('gives the best view of an owner', () => {
  const index = new ViewIndex(rarity);
  index.add(7, new Map([['logs', 1]]));
  const best = index.add(7, new Map([['keys', 1]]));
  expect(index.nearest(new Map([['keys', 1]]), { most: 1 })).toMatchObject([
    { owner: 7, view: best, likeness: 1 },
  ]);
});

it('leaves out what it is told to leave out', () => {
  const index = new ViewIndex(rarity);
  const view = index.add(1, new Map([['keys', 1]]));
  const keys = new Map([['keys', 1]]);
  expect(index.nearest(keys, { most: 3, without: new Set([view]) })).toEqual([]);
  expect(index.nearest(keys, { most: 3, skipped: new Set([1]) })).toEqual([]);
  expect(index.nearest(keys, { most: 3 })).toHaveLength(1);
});

it('names the most alike first, no more than are wanted and none below the floor', () => {
  const index = new ViewIndex(rarity);
  index.add(0, new Map(Object.entries({ keys: 1, logs: 1, audit: 1 })));
  index.add(1, new Map(Object.entries({ keys: 1 })));
  index.add(2, new Map(Object.entries({ keys: 1, logs: 1 })));
  const asked = new Map([['keys', 1]]);
  const owners = (reach: { most: number; from?: number }) =>
    index.nearest(asked, reach).map(({ owner }) => owner);
  expect(owners({ most: 3 })).toEqual([1, 2, 0]);
  expect(owners({ most: 2 })).toEqual([1, 2]);
  expect(owners({ most: 3, from: 0.99 })).toEqual([1]);
  // nothing of one question is left over for the next
  expect(owners({ most: 3 })).toEqual([1, 2, 0]);
});
