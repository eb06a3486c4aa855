/** Reviews as nobody works: random acts in any order, with crashes, reloads and a full disk in between. */
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isApproved } from '#core/review/state/approval.ts';
import { replay } from '#core/review/state/replay.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { Desk } from '#adapters/desk/desk.ts';
import { words } from '../../review/questions.ts';
import { fakePage } from './fakePage.ts';
import { memoryStorage, type MemoryStorage } from './memoryStorage.ts';
import { openWildixDesk, questions } from './openTestDesk.ts';

type Step =
  | { readonly kind: 'act'; readonly on: number; readonly act: Act }
  | { readonly kind: 'insert' | 'undo'; readonly on: number }
  | { readonly kind: 'crash' | 'reload' | 'fill disk' | 'free disk' };

const on = fc.nat({ max: questions.length - 1 });
const act = fc.oneof(
  fc.constantFrom(null, '', 'Every night.', 'Once a week.').map((text): Act => {
    return { kind: 'edit', answer: words(text) };
  }),
  fc.constantFrom<Act>(
    { kind: 'approve' },
    { kind: 'approve' },
    { kind: 'skip' },
    { kind: 'reopen' },
    { kind: 'reject', comment: 'No.' },
    { kind: 'note', text: 'Ask legal.' },
  ),
);
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('act' as const), on, act }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constantFrom('insert' as const, 'undo' as const), on }) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constantFrom('crash' as const, 'reload' as const, 'fill disk' as const, 'free disk' as const),
    }),
  },
);

/** What the desk has said to be approved and kept: the words, by record. */
type Kept = Map<string, string | null>;

async function settled(desk: Desk): Promise<void> {
  // The history is read once all that was done is written, or could not be.
  await desk.history(desk.store.getState().order[0] ?? '');
}

function noteKept(desk: Desk, kept: Kept): void {
  const { records, unkept } = desk.store.getState();
  for (const [id, record] of records) {
    if (isApproved(record) && !unkept.has(id)) kept.set(id, record.answer.text);
    else kept.delete(id);
  }
}

function expectProven(storage: MemoryStorage): void {
  for (const record of storage.reviews.values()) {
    if (record.draft) continue;
    const rows = storage.log
      .filter(({ recordId }) => recordId === record.id)
      .toSorted((a, b) => a.revision - b.revision);
    expect(replay(rows)).toEqual(record);
  }
}

async function play(desk: Desk, one: Step): Promise<void> {
  const id = 'on' in one ? desk.store.getState().order[one.on] : undefined;
  if (id === undefined) return;
  if (one.kind === 'act') desk.act(id, one.act);
  else if (one.kind === 'insert') await desk.insert([id], new Set([id]));
  else if (one.kind === 'undo') await desk.undo([id]);
}

/** A new window on the same storage; after a crash, what was on its way there never arrives. */
async function reopened(
  desk: Desk,
  storage: MemoryStorage,
  page: ReturnType<typeof fakePage>,
): Promise<Desk> {
  desk.close();
  return openWildixDesk({ storage, page });
}

test('whatever was done, crashed and reloaded: the log gives every record again, and no kept approval is lost', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 20 }), async (steps) => {
      const storage = memoryStorage();
      const page = fakePage(questions);
      let desk = await openWildixDesk({ storage, page });
      const kept: Kept = new Map();
      for (const one of steps) {
        if (one.kind === 'fill disk' || one.kind === 'free disk') storage.failing = one.kind === 'fill disk';
        else if (one.kind === 'crash' || one.kind === 'reload') {
          if (one.kind === 'reload') await settled(desk);
          storage.failing = false;
          desk = await reopened(desk, storage, page);
          for (const [id, text] of kept) {
            const record = desk.store.getState().records.get(id);
            expect(record && isApproved(record), 'a kept approval').toBe(true);
            expect(record?.answer.text).toBe(text);
          }
        } else await play(desk, one);
        await settled(desk);
        noteKept(desk, kept);
        expectProven(storage);
      }
      desk.close();
    }),
    {
      numRuns: 150,
      // What is approved while nothing can be written, and crashes, was never said to be kept.
      examples: [
        [[{ kind: 'fill disk' }, { kind: 'act', on: 0, act: { kind: 'approve' } }, { kind: 'crash' }]],
      ],
    },
  );
}, 60_000);

test('undo gives the page back what it held, whatever was inserted', async () => {
  const held = fc.array(fc.constantFrom(null, 'By hand', 'Once a week.'), {
    minLength: questions.length,
    maxLength: questions.length,
  });
  const answers = fc.array(fc.constantFrom('Every night.', 'Once a week.', 'Never.'), {
    minLength: questions.length,
    maxLength: questions.length,
  });
  await fc.assert(
    fc.asyncProperty(held, answers, async (before, texts) => {
      const given = questions.map((question, n) => ({ ...question, value: words(before[n] ?? null) }));
      const page = fakePage(given);
      const desk = await openWildixDesk({ page });
      const { order } = desk.store.getState();
      for (const [n, id] of order.entries()) {
        desk.act(id, { kind: 'edit', answer: words(texts[n] ?? '') });
        desk.act(id, { kind: 'approve' });
      }
      await desk.insert(order, new Set(order));
      await desk.undo(order);
      for (const [n, { id }] of given.entries())
        expect(page.held.get(id)?.text ?? before[n] ?? null).toBe(before[n] ?? null);
      desk.close();
    }),
    { numRuns: 100 },
  );
}, 60_000);
