import { expect, test, vi } from 'vitest';
import { rememberMatches } from '#adapters/matching/rememberMatches.ts';
import type { Ask } from '#core/types.ts';
import { matchOf } from '../../review/questions.ts';

test('an ask is matched once, and again after the library has changed', async () => {
  const match = vi.fn(async (_: string, asks: readonly Ask[]) => asks.map(() => matchOf()));
  let state = 1;
  const remembered = rememberMatches(match, async () => state);
  await remembered('acme', [{ text: 'one' }]);
  await remembered('acme', [{ text: 'one' }]);
  expect(match).toHaveBeenCalledTimes(1);
  state = 2;
  await remembered('acme', [{ text: 'one' }]);
  expect(match).toHaveBeenCalledTimes(2);
});
