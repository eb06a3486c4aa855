import * as v from 'valibot';
import type { Entry } from '../types.ts';
import type { EntryContent } from './changes.ts';

/** Longest brief wording, in UTF-16 code units as a form counts them. */
export const BRIEF_LIMIT = 200;

// What a rule says where it is broken is the id of a flaw (`flaw.ts`).
const sentence = v.pipe(v.string(), v.trim(), v.nonEmpty('empty'), v.maxLength(20_000));
const identifier = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'not-identifier'));

/** A documented detail, as the record and every file hold it. */
export const factSchema = v.strictObject({
  kind: v.picklist(['duration', 'frequency', 'version', 'algorithm', 'count', 'size', 'protocol', 'party']),
  about: sentence,
  value: v.union([v.pipe(v.number(), v.finite()), sentence], 'not-number-or-text'),
  unit: v.exactOptional(sentence),
  bound: v.exactOptional(v.picklist(['at least', 'at most'])),
});

const answer = v.strictObject({
  text: sentence,
  brief: v.exactOptional(v.pipe(sentence, v.maxLength(BRIEF_LIMIT))),
  short: v.exactOptional(
    v.array(v.strictObject({ question: sentence, short: v.picklist(['yes', 'no', 'partial', 'na']) })),
  ),
});

const source = v.strictObject({
  document: sentence,
  section: sentence,
  date: v.exactOptional(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'not-date'))),
  // A link is shown to be clicked: anything but the web (javascript:, file:) has no place in it.
  link: v.exactOptional(v.pipe(v.string(), v.url('not-link'), v.regex(/^https?:/, 'not-link'))),
});

const day = v.pipe(v.string(), v.isoDate('not-day'));

const entryFields = {
  id: identifier,
  vendor: identifier,
  question: sentence,
  alternates: v.array(sentence),
  answer,
  facts: v.array(factSchema),
  source,
  topic: sentence,
  tags: v.array(sentence),
  level: v.picklist(['public', 'customer', 'nda']),
  owner: v.exactOptional(sentence),
};

/** The format of one entry, strict: a misspelt field name is an error, not a silent loss. */
export const entrySchema: v.GenericSchema<unknown, Entry> = v.strictObject(entryFields);

/** The fields of an entry with what a person may set of one of the own library. */
export const entryContentFields = { ...entryFields, reviewBy: v.exactOptional(day) };

export const entryContentSchema: v.GenericSchema<unknown, EntryContent> = v.strictObject(entryContentFields);
