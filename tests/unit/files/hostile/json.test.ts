import { describe, expect, test } from 'vitest';
import { refusal, rows, text } from './reading.ts';

describe('library files', () => {
  test('I01 a JSON file cut at half its length names the place', async () => {
    const whole = JSON.stringify(
      { format: 'onrecord-library', version: 1, entries: [{ question: 'What?' }] },
      null,
      2,
    );
    expect(refusal(await text('a.json', whole.slice(0, whole.length / 2)))).toMatch(/line \d+, column \d+/);
  });

  test('I01 cut anywhere else it names a place too, and is never read as less', async () => {
    const whole = JSON.stringify({ format: 'onrecord-library', version: 1, entries: [{ a: 'b"c' }, 1] });
    for (let end = 1; end < whole.length; end += 1)
      expect(refusal(await text('a.json', whole.slice(0, end)))).toMatch(/line 1, column \d+/);
  });

  test.each(['__proto__', 'constructor', 'prototype'])(
    'I04 a field named %s is refused at three depths',
    async (name) => {
      for (const json of [
        `{"${name}":{"x":1}}`,
        `{"a":{"${name}":{"x":1}}}`,
        `[{"a":[{"b":{"${name}":{"x":1}}}]}]`,
      ]) {
        expect(refusal(await text('a.json', json))).toContain(`"${name}"`);
        expect(({} as { x?: number }).x).toBeUndefined();
      }
    },
  );

  test('I04 written with escapes, or as the head of a column, it does no harm either', async () => {
    expect(refusal(await text('a.json', '{"\\u005f_proto__":{"x":1}}'))).toContain('__proto__');
    const table = rows(await text('a.csv', '__proto__,constructor\nx,y'));
    expect(table).toEqual([
      [
        ['__proto__', 'constructor'],
        ['x', 'y'],
      ],
    ]);
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  test('data nested without end is refused, not followed', async () => {
    expect(refusal(await text('a.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)))).toContain('nested');
  });
});
