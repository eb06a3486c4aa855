import { describe, expect, test } from 'vitest';
import { fileLimits } from '#core/files/limits.ts';
import { binary, refusal, text } from './reading.ts';

describe('limits', () => {
  test('I03 50 MB are refused before they are read, with both numbers', async () => {
    const cause = refusal(await binary('a.json', new Uint8Array(50 * 1024 * 1024)));
    expect(cause).toContain('50 MB');
    expect(cause).toContain('40 MB');
  });

  test('I03 the limit itself is read, one more is not', async () => {
    const most = fileLimits.rows;
    expect((await text('a.csv', 'q,a\n'.repeat(most))).outcome).toBe('read');
    expect(refusal(await text('a.csv', 'q,a\n'.repeat(most + 1)))).toContain(`${most}`);
    const bytes = new Uint8Array(fileLimits.bytes + 1).fill(32);
    expect(refusal(await binary('a.csv', bytes))).toContain('40 MB');
  });

  test('I03 100,000 rows are refused with the limit', async () => {
    expect(refusal(await text('a.csv', 'question,answer\n'.repeat(100_000)))).toContain(`${fileLimits.rows}`);
  });
});
