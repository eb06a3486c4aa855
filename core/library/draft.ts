import * as v from 'valibot';
import type { Claim, DisclosureLevel, Entry, Fact, ShortAnswer } from '../types.ts';
import type { EntryContent } from './changes.ts';
import { fieldFlawOf, type FieldFlaw } from '../flaw.ts';
import { entryContentSchema } from './schema.ts';

/** An entry as a form holds it: everything is the text somebody typed, right or not. */
export interface EntryDraft {
  readonly question: string;
  /** One way to ask per line. */
  readonly alternates: string;
  readonly text: string;
  readonly brief: string;
  readonly claims: readonly { readonly question: string; readonly short: ShortAnswer }[];
  readonly facts: readonly FactDraft[];
  readonly document: string;
  readonly section: string;
  readonly date: string;
  readonly link: string;
  readonly topic: string;
  /** Separated by commas. */
  readonly tags: string;
  readonly level: DisclosureLevel;
  readonly owner: string;
  readonly reviewBy: string;
}

export interface FactDraft {
  readonly kind: Fact['kind'];
  readonly about: string;
  readonly value: string;
  readonly unit: string;
  readonly bound: '' | 'at least' | 'at most';
}

export type DraftField = keyof EntryDraft;

/** The entry a draft makes, or what is wrong with it by field, in words that finish the field's name. */
export type ReadDraft =
  | { readonly content: EntryContent; readonly complaints: null }
  | { readonly content: null; readonly complaints: Readonly<Partial<Record<DraftField, FieldFlaw>>> };

const nothing: Omit<EntryContent, 'id' | 'vendor'> = {
  question: '',
  alternates: [],
  answer: { text: '' },
  facts: [],
  source: { document: '', section: '' },
  topic: '',
  tags: [],
  level: 'customer',
};

export function emptyDraft(): EntryDraft {
  return draftOf({ id: '', vendor: '', ...nothing });
}

export function draftOf({ answer, source, facts, ...entry }: EntryContent): EntryDraft {
  return {
    question: entry.question,
    alternates: entry.alternates.join('\n'),
    text: answer.text,
    brief: answer.brief ?? '',
    claims: answer.short ?? [],
    facts: facts.map((fact) => ({
      kind: fact.kind,
      about: fact.about,
      value: String(fact.value),
      unit: fact.unit ?? '',
      bound: fact.bound ?? '',
    })),
    document: source.document,
    section: source.section,
    date: source.date ?? '',
    link: source.link ?? '',
    topic: entry.topic,
    tags: entry.tags.join(', '),
    level: entry.level,
    owner: entry.owner ?? '',
    reviewBy: entry.reviewBy ?? '',
  };
}

/** Reads a draft as an entry by the same schema the bundled entries are held to. Never throws. */
export function readDraft(draft: EntryDraft, { id, vendor }: Pick<Entry, 'id' | 'vendor'>): ReadDraft {
  const read = v.safeParse(entryContentSchema, valueOf(draft, id, vendor));
  if (read.success) return { content: read.output, complaints: null };
  const complaints: Partial<Record<DraftField, FieldFlaw>> = {};
  for (const issue of read.issues) {
    const field = fieldOf(issue);
    const flaw = fieldFlawOf(issue);
    // A form has all its fields: what is missing is a row that was left empty.
    complaints[field] ??= flaw.id === 'missing' ? { id: 'empty' } : flaw;
  }
  return { content: null, complaints };
}

function valueOf(draft: EntryDraft, id: string, vendor: string): unknown {
  const claims: Claim[] = draft.claims.filter(({ question }) => question.trim() !== '');
  return {
    id,
    vendor,
    question: draft.question,
    alternates: listed(draft.alternates, '\n'),
    answer: {
      text: draft.text,
      ...optional('brief', draft.brief),
      ...(claims.length > 0 && { short: claims }),
    },
    facts: draft.facts.filter(({ about, value }) => `${about}${value}`.trim() !== '').map(factOf),
    source: {
      document: draft.document,
      section: draft.section,
      ...optional('date', draft.date),
      ...optional('link', draft.link),
    },
    topic: draft.topic,
    tags: listed(draft.tags, ','),
    level: draft.level,
    ...optional('owner', draft.owner),
    ...optional('reviewBy', draft.reviewBy),
  };
}

/** Kinds whose value is an amount. A version "1.10" is a name and must not become 1.1. */
const counting: ReadonlySet<Fact['kind']> = new Set(['duration', 'frequency', 'count', 'size']);

function factOf({ kind, about, value, unit, bound }: FactDraft): unknown {
  const typed = value.trim();
  const isNumber = counting.has(kind) && /^-?\d+(\.\d+)?$/.test(typed);
  return {
    kind,
    about,
    value: isNumber ? Number(typed) : typed,
    ...optional('unit', unit),
    ...(bound && { bound }),
  };
}

function listed(text: string, separator: string): string[] {
  return text
    .split(separator)
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function optional(key: string, text: string): Record<string, string> {
  const typed = text.trim();
  return typed === '' ? {} : { [key]: typed };
}

/** Schema path → form field; `answer.short` is edited as claims, a source's parts each by its own name. */
function fieldOf(issue: v.BaseIssue<unknown>): DraftField {
  const [first, second] = (issue.path ?? []).map(({ key }) => String(key));
  if (first === 'answer') return second === 'short' ? 'claims' : ((second ?? 'text') as DraftField);
  if (first === 'source') return (second ?? 'document') as DraftField;
  return (first ?? 'question') as DraftField;
}
