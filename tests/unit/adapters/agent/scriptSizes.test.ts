import { expect, test } from 'vitest';
import { sizeOfScript } from '../../../bench/detect/scripts.ts';

/**
 * A ratchet: what is injected into every document with a click, what only where something takes an answer, and what
 * with the first insertion, may shrink but not grow unnoticed. Raise a line only for something people get in return.
 * Bytes.
 */
const most = {
  agent: { minified: 30_000, compressed: 12_000 },
  detector: { minified: 97_000, compressed: 38_900 },
  inserter: { minified: 42_000, compressed: 15_600 },
} as const;

test.each(['agent', 'detector', 'inserter'] as const)('the %s does not grow unnoticed', async (entry) => {
  const { minified, compressed } = await sizeOfScript(entry);
  expect(minified).toBeLessThanOrEqual(most[entry].minified);
  expect(compressed).toBeLessThanOrEqual(most[entry].compressed);
});

test.each(['agent', 'detector'] as const)(
  'the %s brings nothing that writes, and no answers',
  async (entry) => {
    const { modules } = await sizeOfScript(entry);
    const writing = /core\/insert\/(write|events|popup|insert|undo)|knowledge\/|core\/(match|library)\//;
    expect(modules.filter((path) => writing.test(path))).toEqual([]);
    expect(modules.includes('core/detect/detect.ts')).toBe(entry === 'detector');
  },
);
