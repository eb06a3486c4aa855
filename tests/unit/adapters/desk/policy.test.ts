import { expect, test } from 'vitest';
import { effectiveSettings, type Settings } from '#core/settings/settings.ts';
import type { Ports } from '#adapters/desk/ports.ts';
import { ada, words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage } from './memoryStorage.ts';
import { openWildixDesk, questions, recordOf, standings } from './openTestDesk.ts';

/** Ports under these settings, which the returned function changes. */
function under(first: Partial<Settings>): { ports: Partial<Ports>; change(next: Partial<Settings>): void } {
  const listeners: Parameters<Ports['watchSettings']>[0][] = [];
  const change = (own: Partial<Settings>) => {
    for (const tell of listeners) tell(effectiveSettings(own, {}));
  };
  const watchSettings: Ports['watchSettings'] = (onChange) => {
    listeners.push(onChange);
    change(first);
    return () => {};
  };
  return { ports: { watchSettings }, change };
}

test('with approval off an answer goes in, and the log says that nobody read it', async () => {
  const page = fakePage(questions);
  const storage = memoryStorage();
  const desk = await openWildixDesk({ page, storage, ports: under({ approval: 'off' }).ports });
  const { id } = recordOf(desk, 'How often');
  await desk.insert([id], new Set());
  expect(page.held.size).toBe(1);
  expect(standings(desk)[0]).toBe('inserted');
  const acts = (await desk.history(id)).map(({ act }) => act);
  expect(acts).toContainEqual({ kind: 'approve', waived: true });
});

test('rules that were tightened meanwhile hold for what was cleared before', async () => {
  const page = fakePage(questions);
  const { ports, change } = under({ approval: 'everything' });
  const desk = await openWildixDesk({ page, ports });
  const { id } = recordOf(desk, 'How often');
  desk.act(id, { kind: 'edit', answer: words('Mine.') });
  desk.act(id, { kind: 'approve' });
  change({ approverMustDiffer: true });
  await desk.insert([id], new Set());
  expect(page.held.size).toBe(0);
  expect(desk.store.getState().refusals.get(id)).toBe('not-approved');
});

test('four eyes refuse the approval of one’s own words, and take that of a colleague', async () => {
  const storage = memoryStorage();
  const { ports } = under({ approverMustDiffer: true });
  const desk = await openWildixDesk({ storage, ports });
  const { id } = recordOf(desk, 'How often');
  desk.act(id, { kind: 'edit', answer: words('Mine.') });
  expect(desk.act(id, { kind: 'approve' })).toBe('own-words');
  desk.store.setState({ person: { id: 'bob', name: 'Bob' } });
  expect(desk.act(id, { kind: 'approve' })).toBe(null);
  expect(recordOf(desk, 'How often').approval?.by.name).toBe('Bob');
  expect(recordOf(desk, 'How often').author).toEqual(ada);
});
