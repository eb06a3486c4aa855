/** The steps of the library bench as they run in a page: the real database, the real worker's matchers. */
import { create, insertMultiple, search as oramaSearch } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { inSlices } from '#adapters/slices.ts';
import { readContent } from '#adapters/backup/content.ts';
import { makeBackup } from '#adapters/backup/makeBackup.ts';
import { openLibraryStore } from '#adapters/database/library/library.ts';
import { keepIndex, readIndex } from '#adapters/database/matchIndexes.ts';
import { openDatabase } from '#adapters/database/schema.ts';
import { openVendorMatchers } from '#adapters/matching/vendorMatcher.ts';
import { created } from '#core/library/changes.ts';
import { tableToCsv } from '#core/files/writeCsv.ts';
import { tablesToXlsx } from '#core/files/writeXlsx.ts';
import { compare } from '#core/library/backup/compare.ts';
import { readBackup } from '#core/library/backup/backupFile.ts';
import { columnNames } from '#adapters/words/columns.ts';
import { answersTable } from '#core/library/export/answersTable.ts';
import { allGroups } from '#core/library/keep/groups.ts';
import { writeLibraryFile } from '#core/library/libraryFile.ts';
import { mergedEntries } from '#core/library/merged.ts';
import { createLibrarySearch, librarySearch } from '#core/library/find/search.ts';
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

/** What people do with a library besides: milliseconds each. */
export async function dailyWork(): Promise<Readonly<Record<string, number>>> {
  const opened = await timed(async () => mergedEntries([], await store.readEntries(vendor)));
  const shown = opened.result;
  const entries = shown.map(({ entry }) => entry);
  const middle = entries[entries.length >> 1]?.id ?? '';
  const madeAt = new Date(0).toISOString();
  const wanted = { without: null, key: 'bench', madeAt };
  const backedUp = await timed(() => makeBackup(database, wanted));
  const { file } = backedUp.result;
  const compared = await timed(async () =>
    compare(await readContent(database), readBackup(JSON.parse(await file.text())), true),
  );
  const table = answersTable('Bench', entries, columnNames());
  return {
    'open the library': opened.ms,
    'history of an entry': (await timed(() => store.historyOf(middle))).ms,
    'longest slice of making the search': await longestSlice(entries),
    'entries that ask the same': (await timed(() => allGroups(shown, bundledLexicon))).ms,
    'export JSON': (await timed(() => writeLibraryFile([], entries, madeAt))).ms,
    'export CSV': (await timed(() => tableToCsv(table))).ms,
    'export XLSX': (await timed(() => tablesToXlsx([table]))).ms,
    'back up': backedUp.ms,
    'back up, megabytes': file.size / 1e6,
    'compare a backup': compared.ms,
  };
}

/** For how long the page is held up at a time while its search is made. */
async function longestSlice(entries: readonly Entry[]): Promise<number> {
  let longest = 0;
  let began = performance.now();
  const onPause = () => (longest = Math.max(longest, performance.now() - began));
  const isStopped = () => {
    began = performance.now();
    return false;
  };
  await inSlices(librarySearch(entries), { isStopped, onPause });
  return Math.max(longest, performance.now() - began);
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
  'fuse.js alone': (entries) => {
    const options = { keys: ['question', 'answer', 'tags'], threshold: 0.35, ignoreLocation: true };
    const fuse = new Fuse(entries.map(textsOf), options);
    return (query) => fuse.search(query, { limit: 20 }).length;
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

/** Looking through whole entries takes seconds in a large library: so many questions tell enough. */
const asked: Readonly<Record<string, number>> = { 'fuse.js alone': 3 };

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

/** Words that stand in every entry, and what is typed on the way to them. */
const hittingAll = ['reviewed by the team', 'our set up', 're', 'a'];

interface Searched {
  readonly build: number;
  readonly query: number;
  /** The slowest of the queries that hit every entry. */
  readonly everything: number;
  readonly found: number;
}

/** Builds one search over the entries read from the database, and asks it what people type. */
export async function searchWith(name: string): Promise<Searched> {
  const entries = await store.readEntries(vendor);
  const built = await timed(() => searches[name]?.(entries));
  const search = built.result;
  if (!search) throw new Error(`No search called ${name}.`);
  const ask = async (queries: readonly string[]) => {
    const answers: { ms: number; result: number }[] = [];
    for (const query of queries) answers.push(await timed(() => search(query)));
    return answers.toSorted((a, b) => a.ms - b.ms);
  };
  const typed = await ask(queriesFor(entries).slice(0, asked[name]));
  const everything = await ask(hittingAll.slice(0, asked[name]));
  return {
    build: built.ms,
    query: typed[typed.length >> 1]?.ms ?? 0,
    everything: everything.at(-1)?.ms ?? 0,
    found: typed.filter(({ result }) => result > 0).length,
  };
}
