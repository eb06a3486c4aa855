import { expect, test } from 'vitest';
import type { QuestionElements } from '#core/detect/field.ts';
import { isReplaced, stitch, type Row } from '#core/detect/virtual/stitch.ts';
import type { Question } from '#core/types.ts';

const row = (text: string, offset: number, section: string | null = null): Row => ({
  offset,
  elements: {} as QuestionElements,
  question: {
    id: text,
    frame: '',
    number: null,
    section,
    text,
    help: null,
    control: { kind: 'text', options: [], required: false, maxLength: null },
    comment: null,
    value: { choice: null, text: null },
  } satisfies Question,
});

const shown = (rows: readonly Row[]) =>
  rows.map(({ question, offset, elements }) => `${elements ? '' : '-'}${question.text}@${offset}`);

test('a view adds what is new, and what is no longer in it stays known without elements', () => {
  const known = stitch([], [row('a', 0), row('b', 100), row('c', 200)], 150);
  expect(shown(stitch(known, [row('c', 200), row('d', 300)], 150))).toEqual([
    '-a@0',
    '-b@100',
    'c@200',
    'd@300',
  ]);
});

test('rows that ask the same are told apart by where they stand', () => {
  const known = stitch([], [row('a', 0), row('Why?', 100)], 150);
  const all = stitch(known, [row('b', 400), row('Why?', 500)], 150);
  expect(shown(all)).toEqual(['-a@0', '-Why?@100', 'b@400', 'Why?@500']);
  expect(shown(stitch(all, [row('a', 0), row('Why?', 110)], Infinity))).toEqual([
    'a@0',
    'Why?@110',
    '-b@410',
    '-Why?@510',
  ]);
});

test('a row that should be in view and is not has gone; one that came in between moves those below', () => {
  const known = ['a', 'b', 'c', 'd'].map((text, at) => row(text, at * 100));
  expect(shown(stitch(known, [row('a', 0), row('c', 100)], Infinity))).toEqual(['a@0', 'c@100', '-d@200']);
  const grown = stitch(known, [row('a', 0), row('Which?', 100), row('b', 300)], Infinity);
  expect(shown(grown)).toEqual(['a@0', 'Which?@100', 'b@300', '-c@400', '-d@500']);
});

test('a section is known by the row before where its title is out of view', () => {
  const known = [row('a', 0, 'Access'), row('b', 100, 'Access')];
  const view = [row('b', 100, 'The form'), row('c', 200, 'The form'), row('d', 300, 'Backups')];
  expect(stitch(known, view, 150).map(({ question }) => question.section)).toEqual([
    'Access',
    'Access',
    'Access',
    'Backups',
  ]);
});

test('a list is another one where nothing in view is what stood there', () => {
  const known = [row('a', 0), row('b', 100)];
  expect(isReplaced(known, [row('x', 0), row('y', 100)])).toBe(true);
  expect(isReplaced(known, [row('x', 0), row('b', 100)])).toBe(false);
  expect(isReplaced(known, [row('x', 900)])).toBe(false);
});
