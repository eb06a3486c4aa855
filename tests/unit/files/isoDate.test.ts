import { expect, test } from 'vitest';
import { isoDate } from '#core/files/isoDate.ts';

test.each([
  ['2024', '2024'],
  ['2024-03', '2024-03'],
  ['2024-03-01', '2024-03-01'],
  ['2024-03-01T10:00:00Z', '2024-03-01'],
  ['2024/3/1', '2024-03-01'],
  ['31.8.2021', '2021-08-31'],
  ['03.04.21', '2021-04-03'],
  ['15/01/2025', '2025-01-15'],
  ['01/15/2025', '2025-01-15'],
  ['4/4/2025', '2025-04-04'],
  ['August 2021', '2021-08'],
  ['3rd Aug 2021', '2021-08-03'],
  ['Aug 3, 2021', '2021-08-03'],
  ['3. März 2025', '2025-03-03'],
  ['1er août 2024', '2024-08-01'],
  ['juin 2024', '2024-06'],
  ['12 gennaio 2024', '2024-01-12'],
  ['12 de enero de 2024', '2024-01-12'],
])('%s is %s', (words, iso) => {
  expect(isoDate(words)).toBe(iso);
});

test('where the day and the month cannot be told apart, only the year is said', () => {
  expect(isoDate('03/04/2025')).toBe('2025');
});

test.each(['', 'some day', '31.02.2024', '13/13/2024', '0/5/2024', 'Smarch 2024', 'n/a', '45'])(
  '%s is no date',
  (words) => {
    expect(isoDate(words)).toBe('');
  },
);
