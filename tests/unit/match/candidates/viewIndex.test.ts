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
      const found = index.alike(asked);
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
  expect(index.alike(new Map([['keys', 1]])).get(7)).toMatchObject({ view: best, likeness: 1 });
});

it('leaves out what it is told to leave out', () => {
  const index = new ViewIndex(rarity);
  const view = index.add(1, new Map([['keys', 1]]));
  expect(index.alike(new Map([['keys', 1]]), new Set([view])).size).toBe(0);
});
