import { expect, test } from 'vitest';
import { sizeOfScript } from '../../../bench/detect/scripts.ts';

/**
 * A ratchet: what is injected with a click, and what only with the first insertion, may shrink but not grow
 * unnoticed. Raise a line only for something people get in return. Bytes.
 */
const most = {
  agent: { minified: 95_200, compressed: 38_000 },
  inserter: { minified: 39_600, compressed: 14_700 },
} as const;

test.each(['agent', 'inserter'] as const)('the %s does not grow unnoticed', async (entry) => {
  const { minified, compressed } = await sizeOfScript(entry);
  expect(minified).toBeLessThanOrEqual(most[entry].minified);
  expect(compressed).toBeLessThanOrEqual(most[entry].compressed);
});

test('a click brings nothing that writes, and no answers', async () => {
  const { modules } = await sizeOfScript('agent');
  const writing = /core\/insert\/(write|events|popup|insert|undo)|knowledge\/|core\/(match|library)\//;
  expect(modules.filter((path) => writing.test(path))).toEqual([]);
  expect(modules).toContain('core/detect/detect.ts');
});
