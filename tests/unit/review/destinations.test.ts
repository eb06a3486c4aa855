import { expect, test } from 'vitest';
import { destinationsOf, isInTheClear } from '#core/review/destinations.ts';

const site = 'https://portal.example';

test('answers go to the site, and to each embedded form from elsewhere once', () => {
  const frames = [
    '',
    'https://portal.example/part',
    'https://b.example/f?1',
    'https://b.example/f?2',
    'about:srcdoc',
  ];
  expect(
    destinationsOf(
      site,
      frames.map((frame) => ({ frame })),
    ),
  ).toEqual([site, 'https://b.example']);
});

test.each([
  ['http://portal.example', true],
  ['http://localhost.example', true],
  ['https://portal.example', false],
  ['http://localhost:8080', false],
  ['http://127.0.0.1', false],
  ['file://', false],
])('%s in the clear: %s', (origin, expected) => {
  expect(isInTheClear(origin)).toBe(expected);
});
