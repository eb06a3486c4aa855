import { expect, test } from 'vitest';
import { withNamesOf } from '#core/detect/build/identity.ts';
import { onPage } from '../review/questions.ts';

/** Nothing of a node is asked for but that it is itself. */
const node = () => ({}) as Element;
const [one, two, late] = [node(), node(), node()];
const at = (element: Element, id: string) => ({
  question: onPage({ id }),
  elements: { control: { element } },
});
const names = (all: readonly { question: { id: string } }[]) => all.map(({ question }) => question.id);

test('an equal question that comes in before another takes the next free name', () => {
  const before = new Map([
    [one, 'q'],
    [two, 'q-2'],
  ]);
  const seen = [at(late, 'q'), at(one, 'q-2'), at(two, 'q-3')];
  expect(names(withNamesOf(seen, before))).toEqual(['q-3', 'q', 'q-2']);
});

test('a node that asks something else by now has no claim to its name', () => {
  expect(names(withNamesOf([at(one, 'other')], new Map([[one, 'q']])))).toEqual(['other']);
});

test('a node that was rendered anew takes the name that became free', () => {
  const before = new Map([
    [one, 'q'],
    [two, 'q-2'],
  ]);
  expect(names(withNamesOf([at(late, 'q'), at(two, 'q-2')], before))).toEqual(['q', 'q-2']);
});
