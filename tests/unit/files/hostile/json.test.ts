import { describe, expect, test } from 'vitest';
import { refusal, text } from './reading.ts';

describe('library files', () => {
  test('I01 a JSON file cut at half its length names the place', async () => {
    const whole = JSON.stringify(
      { format: 'onrecord-library', version: 1, entries: [{ question: 'What?' }] },
      null,
      2,
    );
    expect(refusal(await text('a.json', whole.slice(0, whole.length / 2)))).toMatch(/line \d+, column \d+/);
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

  test('data nested without end is refused, not followed', async () => {
    expect(refusal(await text('a.json', '{"a":'.repeat(5000) + '1' + '}'.repeat(5000)))).toContain('nested');
  });
});
