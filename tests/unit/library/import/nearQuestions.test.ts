import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nearestQuestion } from '#core/library/import/nearQuestions.ts';
import { words } from '#core/library/find/words.ts';
import type { Entry } from '#core/types.ts';
import { anEntry } from '../../match/anEntry.ts';

/** From which share of words in common on two questions are near; as docs/IMPORT.md says. */
const near = 0.7;

function sharing(a: string, b: string): number {
  const [left, right] = [new Set(words(a)), new Set(words(b))];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / (left.size + right.size - common);
}

const best = ({ question, alternates }: Entry, asked: string) =>
  Math.max(...[question, ...alternates].map((way) => sharing(way, asked)));

const word = fc.constantFrom(
  'backup',
  'key',
  'log',
  'who',
  'where',
  'is',
  'kept',
  'often',
  'user',
  'schlüssel',
);
const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const entry = fc.record({ question: text, alternates: fc.array(text, { maxLength: 3 }) });

/** A way to ask one of the entries, one word changed, left out or added, in other case and punctuation. */
const asked = fc
  .tuple(
    fc.nat(),
    fc.nat(),
    fc.constantFrom('change', 'leave out', 'add', 'keep'),
    fc.constantFrom('new', 'WHO', 'backup'),
  )
  .map(([which, at, what, put]) => (ways: readonly string[]) => {
    const parts = (ways[which % ways.length] ?? '').split(' ');
    const place = at % parts.length;
    if (what !== 'keep') parts.splice(place, what === 'add' ? 0 : 1, ...(what === 'leave out' ? [] : [put]));
    return `${parts.join(' ').toUpperCase()}?`;
  });

test('the nearest question is one of those that a comparison with all finds, or none where none is near', () => {
  let found = 0;
  fc.assert(
    fc.property(fc.array(entry, { minLength: 1, maxLength: 20 }), asked, (some, ask) => {
      const entries = some.map((parts, index) => anEntry({ id: `acme-${index}`, ...parts }));
      const question = ask(entries.flatMap((one) => [one.question, ...one.alternates]));
      const most = Math.max(...entries.map((one) => best(one, question)));
      const nearest = nearestQuestion(entries)(question);
      if (most < near) {
        expect(nearest).toBeNull();
        return;
      }
      found += 1;
      expect(nearest && best(nearest, question)).toBe(most);
    }),
    { numRuns: 500 },
  );
  // The cases at hand are near ones: a search that finds nothing must not pass.
  expect(found).toBeGreaterThan(250);
}, 60_000);

test('just under and just at seven of ten words', () => {
  const [entry] = [anEntry({ question: 'a b c d e f g h i j' })];
  const find = nearestQuestion([entry]);
  expect(find('a b c d e f g')).toBe(entry);
  expect(find('a b c d e f')).toBeNull();
});

test('many entries with one rare word: those that are the same are still found', () => {
  const entries = Array.from({ length: 200 }, (_, index) =>
    anEntry({ id: `acme-${index}`, question: `keys of system number ${index}` }),
  );
  const find = nearestQuestion(entries);
  for (const one of entries) expect(find(one.question)).toBe(one);
});
