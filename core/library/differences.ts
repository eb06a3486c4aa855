import { diffWords } from 'diff';
import type { EntryContent } from './changes.ts';
import type { LibraryEntry } from './libraryEntry.ts';

/** A run of words that stayed, came or went. */
export interface Piece {
  readonly kind: 'same' | 'added' | 'removed';
  readonly text: string;
}

/** The parts of an entry, in reading order. */
export const parts = [
  'question',
  'alternates',
  'answer',
  'brief',
  'claims',
  'details',
  'source',
  'topic',
  'tags',
  'level',
  'owner',
  'reviewBy',
  'status',
] as const;

export type Part = (typeof parts)[number];

/** What became of one part of an entry. */
export interface Difference {
  readonly part: Part;
  readonly pieces: readonly Piece[];
}

type Content = EntryContent & Partial<Pick<LibraryEntry, 'status'>>;

/** Texts longer than this are shown whole, before and after: a diff of them takes longer than anyone waits. */
const mostCompared = 20_000;

/** What differs between two states of an entry, part by part in reading order; the parts that do not are left out. */
export function differencesOf(before: Content, after: Content): readonly Difference[] {
  const [old, now] = [partsOf(before), partsOf(after)];
  return parts.flatMap((part) => {
    const [was, is] = [old[part], now[part]];
    return was === is ? [] : [{ part, pieces: piecesOf(was, is) }];
  });
}

function piecesOf(was: string, is: string): readonly Piece[] {
  if (was.length + is.length > mostCompared) {
    const whole: Piece[] = [
      { kind: 'removed', text: was },
      { kind: 'added', text: is },
    ];
    return whole.filter(({ text }) => text !== '');
  }
  return diffWords(was, is).map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    text: value,
  }));
}

function partsOf({ answer, source, ...entry }: Content): Readonly<Record<Part, string>> {
  const claims = (answer.short ?? []).map(({ question, short }) => `${question} ${short}`);
  const facts = entry.facts.map(({ kind, about, value, unit, bound }) =>
    [kind, about, bound, value, unit].filter((one) => one !== undefined).join(' '),
  );
  return {
    question: entry.question,
    alternates: entry.alternates.join('\n'),
    answer: answer.text,
    brief: answer.brief ?? '',
    claims: claims.join('\n'),
    details: facts.join('\n'),
    source: [source.document, source.section, source.date, source.link].filter(Boolean).join(', '),
    topic: entry.topic,
    tags: entry.tags.join(', '),
    level: entry.level,
    owner: entry.owner ?? '',
    reviewBy: entry.reviewBy ?? '',
    status: entry.status ?? 'active',
  };
}
