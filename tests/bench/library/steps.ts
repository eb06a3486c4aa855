/** The steps of the library bench as they run in a page: the real database, the real worker's matchers. */
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import MiniSearch from 'minisearch';
import { openLibraryStore } from '#adapters/database/library.ts';
import { keepIndex, readIndex } from '#adapters/database/matchIndexes.ts';
import { openDatabase } from '#adapters/database/schema.ts';
import { openVendorMatchers } from '#adapters/vendorMatcher.ts';
import { created } from '#core/library/changes.ts';
import { createLibrarySearch } from '#core/library/search.ts';
import type { Entry } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { syntheticLibrary } from '../match/syntheticLibrary.ts';

const vendor = 'synthetic';
const by = { id: 'bench', name: 'Bench' };
const asks = [{ text: 'Are backups encrypted at rest, and for how long are they kept?' }];

const database = openDatabase();
const store = openLibraryStore(database);

async function timed<Result>(step: () => Result | Promise<Result>): Promise<{ ms: number; result: Result }> {
  const start = performance.now();
  const result = await step();
  return { ms: performance.now() - start, result };
}

/** Writes so many entries in one transaction, with a line of history each, as an import does. */
export async function importEntries(size: number): Promise<{ ms: number }> {
  await Promise.all(database.tables.map((table) => table.clear()));
  const entries = syntheticLibrary(size);
  const { ms } = await timed(() => {
    const writes = entries.map((entry) =>
      created(entry, { at: 1, by }, { origin: 'import', act: 'imported' }),
    );
    return store.writeEntries(writes);
  });
  return { ms };
}

/** From a worker that has just started to its first suggestion; the second time with what the first one kept. */
export async function firstSuggestion(): Promise<{ ms: number; nextAsk: number; suggested: number }> {
  let keeping: Promise<void> = Promise.resolve();
  const matchVendor = openVendorMatchers({
    bundled: [],
    lexicon: bundledLexicon,
    store,
    readIndex: (vendorId) => readIndex(database, vendorId, 'bench'),
    keepIndex: (vendorId, sequence, index) =>
      (keeping = keepIndex(database, { vendor: vendorId, madeBy: 'bench', sequence, index })),
  });
  const { ms, result } = await timed(() => matchVendor(vendor, asks));
  const next = await timed(() => matchVendor(vendor, [{ text: 'How often is access reviewed?' }]));
  await keeping;
  // Held on to, so that the memory of a matcher in use can be read afterwards.
  Object.assign(globalThis, { matchVendor });
  return { ms, nextAsk: next.ms, suggested: result.matches[0]?.nearest.length ?? 0 };
}

type Searching = (query: string) => number;

const searches: Readonly<Record<string, (entries: readonly Entry[]) => Searching | Promise<Searching>>> = {
  OnRecord: (entries) => {
    const search = createLibrarySearch(entries);
    return (query) => search(query).length;
  },
  MiniSearch: (entries) => {
    const options = { fields: ['question', 'answer', 'tags'], searchOptions: { fuzzy: 0.2, prefix: true } };
    const index = new MiniSearch<{ id: string }>(options);
    index.addAll(entries.map(textsOf));
    return (query) => index.search(query).slice(0, 20).length;
  },
  Orama: async (entries) => {
    const index = create({ schema: { question: 'string', answer: 'string', tags: 'string' } as const });
    await insertMultiple(index, entries.map(textsOf), entries.length);
    return (query) => {
      const found = oramaSearch(index, { term: query, limit: 20, tolerance: 1 });
      return found instanceof Promise ? 0 : found.hits.length;
    };
  },
};

function textsOf({ id, question, answer, tags }: Entry) {
  return { id, question, answer: answer.text, tags: tags.join(' ') };
}

/** What people type: two words of a question, every other time with a slip. */
function queriesFor(entries: readonly Entry[]): readonly string[] {
  return Array.from({ length: 20 }, (_, at) => {
    const { question } = entries[Math.floor((at * entries.length) / 20)] as Entry;
    const words = question.split(' ').filter((word) => word.length > 4);
    const typed = words.slice(0, 2).join(' ');
    return at % 2 === 0 ? typed : typed.replace(/(..)(.)/, '$1');
  });
}

/** Builds one search over the entries read from the database, and asks it what people type. */
export async function searchWith(name: string): Promise<{ build: number; query: number; found: number }> {
  const entries = await store.readEntries(vendor);
  const built = await timed(() => searches[name]?.(entries));
  const search = built.result;
  if (!search) throw new Error(`No search called ${name}.`);
  const times: number[] = [];
  let found = 0;
  for (const query of queriesFor(entries)) {
    const { ms, result } = await timed(() => search(query));
    times.push(ms);
    if (result > 0) found += 1;
  }
  return { build: built.ms, query: times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0, found };
}
