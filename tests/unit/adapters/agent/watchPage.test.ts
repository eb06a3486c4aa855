import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchPage } from '#adapters/agent/watchPage.ts';
import type { PageChange } from '#adapters/protocol.ts';

/** The observers a watch made; `move` plays the page. */
class FakeObserver {
  static all: FakeObserver[] = [];
  readonly roots = new Set<unknown>();
  readonly callback: () => void;
  constructor(callback: () => void) {
    this.callback = callback;
    FakeObserver.all.push(this);
  }
  observe(root: unknown): void {
    this.roots.add(root);
  }
  disconnect(): void {
    this.roots.clear();
  }
}

const move = () => {
  for (const { roots, callback } of FakeObserver.all) if (roots.size > 0) callback();
};

/** A page that moves every `step` milliseconds for a while. */
async function moveFor(milliseconds: number, step: number): Promise<void> {
  for (let past = 0; past < milliseconds; past += step) {
    move();
    await vi.advanceTimersByTimeAsync(step);
  }
}

function watched(hasChanged: () => boolean = () => false) {
  const told: PageChange[] = [];
  const looks = vi.fn(async () => hasChanged());
  const watch = watchPage({ roots: () => [{} as Node], hasChanged: looks }, (change) => told.push(change));
  return { told, looks, watch };
}

beforeEach(() => {
  vi.useFakeTimers();
  FakeObserver.all = [];
  vi.stubGlobal('MutationObserver', FakeObserver);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a page at rest is never looked at', async () => {
  const { looks } = watched();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(looks).not.toHaveBeenCalled();
});

test('one look follows half a second after the last move, and tells what is new', async () => {
  const { told, looks } = watched(() => true);
  await moveFor(1000, 100);
  expect(looks).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(500);
  expect(looks).toHaveBeenCalledTimes(1);
  expect(told).toEqual(['changed']);
});

test('moves that change no question are not told', async () => {
  const { told, looks } = watched();
  move();
  await vi.advanceTimersByTimeAsync(2000);
  expect(looks).toHaveBeenCalledTimes(1);
  expect(told).toEqual([]);
});

test('a page that never rests is said to be changing, looked at a handful of times, and then said to be calm', async () => {
  const { told, looks } = watched();
  await moveFor(20_000, 100);
  expect(looks.mock.calls.length).toBeGreaterThan(1);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(5);
  expect(new Set(told)).toEqual(new Set(['changing']));
  await vi.advanceTimersByTimeAsync(6000);
  expect(told.at(-1)).toBe('calm');
});

test('a page that comes to rest right after such a look is said to be calm all the same', async () => {
  const { told } = watched();
  while (told.length === 0) await moveFor(100, 100);
  await vi.advanceTimersByTimeAsync(6000);
  expect(told).toEqual(['changing', 'calm']);
});

test('a clock that ticks every second costs less and less', async () => {
  const { looks } = watched();
  await moveFor(60_000, 1000);
  expect(looks.mock.calls.length).toBeLessThanOrEqual(14);
});

test('a question found in a storm is told although the page does not rest', async () => {
  const { told } = watched(() => true);
  await moveFor(5000, 100);
  expect(told).toContain('changed');
});

test('after a time of rest the next move is answered at once again', async () => {
  const { looks } = watched();
  await moveFor(20_000, 100);
  await vi.advanceTimersByTimeAsync(30_000);
  looks.mockClear();
  move();
  await vi.advanceTimersByTimeAsync(500);
  expect(looks).toHaveBeenCalledTimes(1);
});

test('a move during a look leads to another look', async () => {
  const { looks } = watched();
  looks.mockImplementationOnce(async () => {
    await new Promise((done) => setTimeout(done, 50));
    move();
    return false;
  });
  move();
  await vi.advanceTimersByTimeAsync(3000);
  expect(looks).toHaveBeenCalledTimes(2);
});

test('a look that fails ends nothing', async () => {
  const { told, looks } = watched(() => true);
  looks.mockRejectedValueOnce(new Error('hostile page'));
  move();
  await vi.advanceTimersByTimeAsync(600);
  expect(told).toEqual([]);
  move();
  await vi.advanceTimersByTimeAsync(2000);
  expect(told).toEqual(['changed']);
});

test('nothing is observed once the panel is gone, not even by a look that was under way', async () => {
  const { told, looks, watch } = watched(() => true);
  looks.mockImplementationOnce(async () => {
    await new Promise((done) => setTimeout(done, 50));
    return true;
  });
  move();
  await vi.advanceTimersByTimeAsync(510);
  watch.stop();
  await vi.advanceTimersByTimeAsync(10_000);
  expect(told).toEqual([]);
  expect(FakeObserver.all.map(({ roots }) => roots.size)).toEqual([0]);
});
