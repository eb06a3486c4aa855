import { describe, expect, test } from 'vitest';
import { candidatesFor, orderOver, wholeOf, wholesOf, type Part } from '#core/review/identity/parts.ts';
import { ada } from './questions.ts';

const site = 'https://portal.example';

function form(id: string, changes: Partial<Part> = {}): Part {
  return { id, site, title: id.toUpperCase(), order: { wildix: [`${id}1`] }, scannedAt: 1, ...changes };
}
const under = (id: string, at = 1) => ({ partOf: { id, at, by: ada } });
const idsOf = (parts: readonly Part[] = []) => parts.map(({ id }) => id);

describe('a whole questionnaire', () => {
  test('is itself and its parts as they were joined, parts of parts among them', () => {
    const all = [form('c', under('b', 3)), form('b', under('a', 9)), form('a'), form('d', under('a', 2))];
    expect([...wholesOf(all).keys()]).toEqual(['a']);
    expect(idsOf(wholesOf(all).get('a'))).toEqual(['a', 'd', 'c', 'b']);
    expect(wholeOf('c', all)).toBe('a');
  });

  test.each([
    ['one that is gone', [form('b', under('gone'))]],
    ['one on another site', [form('b', under('a')), form('a', { site: 'https://else.example' })]],
    ['itself', [form('b', under('b'))]],
    ['one that belongs to it', [form('b', under('a')), form('a', under('b'))]],
  ])('a join to %s counts for nothing', (_, all) => {
    expect(wholeOf('b', all)).toBe('b');
    expect(idsOf(wholesOf(all).get('b'))).toEqual(['b']);
  });

  test('one that was never seen belongs to itself', () => expect(wholeOf('new', [])).toBe('new'));

  test('counts a question once, by one vendor', () => {
    const all = [
      form('a', { order: { wildix: ['x', 'y'], wildmoka: ['z'] } }),
      form('b', { order: { wildix: ['y', 'w'] } }),
    ];
    expect(orderOver(all, 'wildix')).toEqual(['x', 'y', 'w']);
  });
});

describe('what a page can belong to', () => {
  test('the whole questionnaires of the same site and vendor, latest first, with the questions of their parts', () => {
    const all = [
      form('page'),
      form('old', { scannedAt: 2 }),
      form('recent', { scannedAt: 3 }),
      form('added', { scannedAt: 9, ...under('old') }),
    ];
    expect(candidatesFor('page', 'wildix', all)).toEqual([
      { id: 'old', title: 'OLD', questions: 2, usedAt: 9 },
      { id: 'recent', title: 'RECENT', questions: 1, usedAt: 3 },
    ]);
  });

  test.each([
    ['another site', form('other', { site: 'https://else.example' })],
    ['another vendor', form('other', { order: { wildmoka: ['z'] } })],
    ['one without a question', form('other', { order: { wildix: [] } })],
    ['what belongs to the page itself', form('other', under('page'))],
  ])('never %s', (_, other) => expect(candidatesFor('page', 'wildix', [form('page'), other])).toEqual([]));

  test('nothing for a page that already belongs to one, that nobody answers or that is not kept', () => {
    const all = [form('page', under('a')), form('a'), form('b'), form('mute', { order: {} })];
    expect(candidatesFor('page', 'wildix', all)).toEqual([]);
    expect(candidatesFor('mute', 'wildix', all)).toEqual([]);
    expect(candidatesFor('gone', 'wildix', all)).toEqual([]);
  });
});
