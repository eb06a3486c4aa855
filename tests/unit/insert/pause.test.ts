import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { until } from '#core/insert/pause.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test('waiting ends with the first answer', async () => {
  let ready = false;
  const waiting = until(500, () => (ready ? 'here' : null));
  await vi.advanceTimersByTimeAsync(100);
  ready = true;
  await vi.advanceTimersByTimeAsync(25);
  expect(await waiting).toBe('here');
});

test('waiting ends with nothing at the limit', async () => {
  let asked = 0;
  const waiting = until(100, () => {
    asked += 1;
    return null;
  });
  await vi.advanceTimersByTimeAsync(100);
  expect(await waiting).toBeNull();
  await vi.advanceTimersByTimeAsync(1000);
  expect(asked).toBe(5);
});
