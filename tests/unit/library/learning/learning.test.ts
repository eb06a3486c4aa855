import { describe, expect, test } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { matchWithDecisions, rememberDecisions } from '#adapters/learning/decisions.ts';
import { openSaving } from '#adapters/learning/saving.ts';
import { created } from '#core/library/changes.ts';
import type { Remembered } from '#core/library/learning/remembered.ts';
import { apply } from '#core/review/state/apply.ts';
import type { Act } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { entries as bundled } from '#knowledge/bundle.ts';
import { memoryStorage } from '../../adapters/desk/memoryStorage.ts';
import { memoryLibrary } from '../../adapters/library/memoryLibrary.ts';
import { anEntry } from '../../match/anEntry.ts';
import { ada, asked, matchOf, opened, suggestion, words } from '../../review/questions.ts';

function memory() {
  const kept = new Map<string, Remembered>();
  return {
    kept,
    decisionsOn: async (wordings: readonly string[]) =>
      [...kept.values()].filter(({ wording }) => wordings.includes(wording)),
    remember: async (decisions: readonly Remembered[]) => decisions.forEach((one) => kept.set(one.id, one)),
    forget: async (ids: readonly string[]) => ids.forEach((id) => kept.delete(id)),
  };
}

const at = Date.UTC(2026, 2, 12, 12);
const weekly = suggestion();
const daily = suggestion({ entryId: 'backups-daily', band: 'low', answer: words('Daily.') });

/** What a desk writes when these acts happen to a freshly opened record. */
async function act(storage: ReturnType<typeof memoryStorage>, ...acts: Act[]): Promise<ReviewRecord> {
  let record = opened(matchOf(weekly, daily));
  await storage.writeReviews([{ record, basedOn: 0, log: [] }]);
  for (const one of acts) {
    const result = apply(record, one, at, ada);
    if (result.outcome !== 'applied') throw new Error(result.reason);
    await storage.writeReviews([{ record: result.record, basedOn: record.revision, log: result.log }]);
    record = result.record;
  }
  return record;
}

async function askedAgain(...acts: Act[]) {
  const kept = memory();
  const storage = rememberDecisions(memoryStorage(), kept) as ReturnType<typeof memoryStorage>;
  await act(storage, ...acts);
  const match = matchWithDecisions(async (_, asks) => asks.map(() => matchOf(weekly, daily)), kept);
  return (text: string, section = 'Backups', vendor = 'wildix') => match(vendor, [{ text, section }]);
}

const { text } = asked();

describe('a decision about a wording', () => {
  test('brings what was approved to the front and says when and by whom', async () => {
    const ask = await askedAgain(
      { kind: 'pickAlternative', entryId: 'backups-daily', basis: null },
      { kind: 'approve' },
    );
    const [match] = await ask(text);
    expect(match?.suggestions.map(({ entryId }) => entryId)).toEqual(['backups-daily', 'backups-weekly']);
    expect(remarkWords(match?.suggestions[0]?.reason ?? null, ada.id)).toBe(
      'approved before, on 12 March 2026 by you',
    );
    expect(match?.suggestions[0]?.band).toBe('low');
  });

  test('says so where the entry has other words by now', async () => {
    const ask = await askedAgain({ kind: 'edit', answer: words('Each Sunday.') }, { kind: 'approve' });
    expect(remarkWords((await ask(text))[0]?.suggestions[0]?.reason ?? null)).toContain('in other words');
  });

  test('takes away what was rejected, and names it among the nearest no longer as fitting', async () => {
    const ask = await askedAgain({ kind: 'reject', comment: '' });
    expect((await ask(text))[0]?.suggestions.map(({ entryId }) => entryId)).toEqual(['backups-daily']);
  });

  test('ends when the question is reopened', async () => {
    const ask = await askedAgain({ kind: 'reject', comment: '' }, { kind: 'reopen' });
    expect((await ask(text))[0]?.suggestions).toHaveLength(2);
  });

  test('holds for these words in this section for this vendor, and for nothing else', async () => {
    const ask = await askedAgain({ kind: 'reject', comment: '' });
    expect((await ask(`${text.toUpperCase()} `))[0]?.suggestions).toHaveLength(1);
    for (const others of [ask(`${text} Why?`), ask(text, 'Other'), ask(text, 'Backups', 'wildmoka')])
      expect((await others)[0]?.suggestions).toHaveLength(2);
  });
});

const acme = (changes: Partial<ReviewRecord> = {}): ReviewRecord => ({
  ...opened(matchOf(suggestion({ entryId: 'acme-one' })), asked({ text: 'Backup interval?' })),
  vendorId: 'acme',
  ...changes,
});
async function savingFor() {
  const store = memoryLibrary();
  await store.writeEntries([created(anEntry({ level: 'nda' }), { at: 1, by: ada })]);
  const page = { url: 'https://portal.example/form', person: ada, now: () => at, newId: () => 'new' };
  return { store, saving: openSaving(store, page) };
}

describe('saving an approved answer', () => {
  test('adds the question to its entry, once, and takes it back', async () => {
    const { store, saving } = await savingFor();
    expect(await saving.save(acme(), 'another-way')).toEqual({ outcome: 'another-way', entryId: 'acme-one' });
    expect((await store.readEntry('acme-one'))?.alternates).toEqual(['Backup interval?']);
    expect(await saving.save(acme(), 'another-way')).toEqual({ outcome: 'already-there' });
    expect(await saving.undo('acme-one')).toBe(true);
    expect((await store.readEntry('acme-one'))?.alternates).toEqual([]);
    expect(store.rows.map(({ act }) => act)).toEqual(['created', 'learned', 'undone']);
  });

  test('makes own words an entry as narrow as the one they came from; taken back it is retired', async () => {
    const { store, saving } = await savingFor();
    const answer = { choice: ['Yes'], text: 'Every night.' };
    const saved = await saving.save(acme({ answer }), 'new-entry');
    expect(await store.readEntry('acme-new')).toMatchObject({
      question: 'Backup interval?',
      answer: { text: 'Every night.', short: [{ question: 'Backup interval?', short: 'yes' }] },
      level: 'nda',
      origin: 'learned',
      source: { document: 'Acme security' },
    });
    expect(saved).toEqual({ outcome: 'new-entry', entryId: 'acme-new' });
    await saving.undo('acme-new');
    expect((await store.readEntry('acme-new'))?.status).toBe('retired');
  });

  test('names the questionnaire as the source of words that came from no entry', async () => {
    const { store, saving } = await savingFor();
    await saving.save(acme({ entryId: null, answer: words('Every night.') }), 'new-entry');
    expect((await store.readEntry('acme-new'))?.source).toEqual({
      document: 'Questionnaire at https://portal.example',
      section: 'Backups',
      date: '2026-03-12',
    });
  });

  test('never writes to an entry of another vendor', async () => {
    const { store, saving } = await savingFor();
    expect(await saving.save(acme({ vendorId: 'bolt' }), 'another-way')).toEqual({
      outcome: 'already-there',
    });
    expect(store.rows).toHaveLength(1);
  });

  test('gives a bundled entry an own version, which goes when it is taken back', async () => {
    const { store, saving } = await savingFor();
    const [entry] = bundled;
    if (!entry) throw new Error('Nothing is bundled.');
    const record = acme({ vendorId: entry.vendor, entryId: entry.id });
    await saving.save(record, 'another-way');
    expect(await store.readEntry(entry.id)).toMatchObject({ overrides: { of: 'bundle' } });
    await saving.undo(entry.id);
    expect(await store.readEntry(entry.id)).toBeUndefined();
  });
});
