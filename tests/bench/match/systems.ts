import { create, insertMultiple, search } from '@orama/orama';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createMatcher } from '#core/match/matcher.ts';
import type { Entry, ShortAnswer } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import type { LabelledAsk } from './labelled.ts';

/** What a system says: ranked entry ids and a number that grows with how sure it is of the first. */
export interface Reply {
  readonly ids: readonly string[];
  readonly confidence: number;
  readonly band?: string | null;
  readonly short?: ShortAnswer | null;
}

/** A way to find entries, built for a library and then asked. */
export interface System {
  readonly name: string;
  /** It takes so long that only every so manieth question is put to it. */
  readonly sample: number;
  build(entries: readonly Entry[]): (ask: Pick<LabelledAsk, 'question' | 'context'>) => Reply;
}

const nothing: Reply = { ids: [], confidence: 0 };

interface Text {
  readonly id: string;
  readonly question: string;
  readonly alternates: string;
  readonly answer: string;
}

function textsOf(entries: readonly Entry[]): Text[] {
  return entries.map(({ id, question, alternates, answer }) => ({
    id,
    question,
    alternates: alternates.join('\n'),
    answer: answer.text,
  }));
}

export const onRecord: System = {
  name: 'OnRecord',
  sample: 1,
  build(entries) {
    const matcher = createMatcher(entries, bundledLexicon);
    return ({ question, context }) => {
      const { nearest, suggestions } = matcher.match({ text: question, section: context ?? null });
      const [first] = suggestions;
      return {
        ids: nearest.map(({ entryId }) => entryId),
        confidence: nearest[0]?.confidence ?? 0,
        band: first?.band ?? null,
        short: first?.short ?? null,
      };
    };
  },
};

function fuse(name: string, options: object): System {
  return {
    name: `${name}, every fourth question`,
    sample: 4,
    build(entries) {
      const keys = ['question', 'alternates', 'answer.text'];
      const index = new Fuse(entries, { keys, includeScore: true, ...options });
      return ({ question }) => {
        const found = index.search(question, { limit: 5 });
        return { ids: found.map(({ item }) => item.id), confidence: 1 - (found[0]?.score ?? 1) };
      };
    },
  };
}

const miniSearch: System = {
  name: 'MiniSearch fuzzy',
  sample: 1,
  build(entries) {
    const options = {
      fields: ['question', 'alternates', 'answer'],
      searchOptions: { fuzzy: 0.2, prefix: true },
    };
    const index = new MiniSearch<Text>(options);
    index.addAll(textsOf(entries));
    return ({ question }) => {
      const found = index.search(question).slice(0, 5);
      return { ids: found.map(({ id }) => String(id)), confidence: found[0]?.score ?? 0 };
    };
  },
};

const orama: System = {
  name: 'Orama',
  sample: 1,
  build(entries) {
    const schema = { question: 'string', alternates: 'string', answer: 'string' } as const;
    const index = create({ schema });
    void insertMultiple(index, textsOf(entries), Math.max(1, entries.length));
    return ({ question }) => {
      const found = search(index, { term: question, limit: 5, threshold: 1 });
      if (found instanceof Promise) return nothing;
      return { ids: found.hits.map(({ id }) => String(id)), confidence: found.hits[0]?.score ?? 0 };
    };
  },
};

/** OnRecord first, then what else could be used. */
export const systems: readonly System[] = [
  onRecord,
  fuse('Fuse.js default', {}),
  fuse('Fuse.js token search', { useTokenSearch: true, ignoreLocation: true }),
  miniSearch,
  orama,
];
