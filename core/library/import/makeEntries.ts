import * as v from 'valibot';
import type { Entry } from '../../types.ts';
import { isoDate } from '../../files/isoDate.ts';
import { fieldFlawOf, type Flaw } from '../../flaw.ts';
import { readEntries } from '../readEntries.ts';
import { entrySchema } from '../schema.ts';
import { words } from '../find/words.ts';
import type { Candidate, Defaults, Fields, Made } from './candidate.ts';
import { fieldFlaw, recordFlaw } from './flaws.ts';
import { shortAnswerOf } from './shortAnswers.ts';

const levels: readonly (readonly [Entry['level'], RegExp])[] = [
  ['nda', /nda|confidential|restricted|vertraulich/i],
  ['customer', /customer|internal|kunde|client/i],
  ['public', /public|öffentlich/i],
];

/**
 * Candidates as entries of one vendor; `taken` are the ids that are in use. `foreign` are those that belong to other
 * vendors: a candidate that has one is another entry and gets an id of its own. Never throws.
 */
export function makeEntries(
  candidates: readonly Candidate[],
  defaults: Defaults,
  taken: Iterable<string>,
  foreign: ReadonlySet<string> = new Set(),
): readonly Made[] {
  const ids = new Set([...taken, ...foreign]);
  const nameFor = namingFor(defaults.vendorId, ids);
  const inFile = new Set<string>();
  return candidates.map((candidate): Made => {
    const made =
      candidate.record === undefined
        ? fromFields(candidate, defaults, nameFor, foreign)
        : fromRecord(candidate, defaults, nameFor, foreign);
    if (!('entry' in made)) return made;
    const { place, entry } = made;
    if (inFile.has(entry.id))
      return { place, flaw: { id: 'used-twice', entryId: entry.id }, question: entry.question };
    inFile.add(entry.id);
    ids.add(entry.id);
    return made;
  });
}

function fromRecord(
  { place, record, fields }: Candidate,
  { vendorId }: Defaults,
  nameFor: Naming,
  foreign: ReadonlySet<string>,
): Made {
  const flaw = recordFlaw(record);
  if (flaw) return { place, flaw, question: fields.question };
  const { entries, problems } = readEntries([record]);
  const entry = entries[0];
  if (!entry) return { place, flaw: problems[0]?.flaw ?? { id: 'not-an-entry' }, question: fields.question };
  if (entry.vendor === vendorId && !foreign.has(entry.id))
    return { place, entry, hasOwnId: true, isWhole: true };
  return {
    place,
    entry: { ...entry, vendor: vendorId, id: nameFor(entry.question) },
    hasOwnId: false,
    isWhole: true,
  };
}

function fromFields(
  { place, fields }: Candidate,
  defaults: Defaults,
  nameFor: Naming,
  foreign: ReadonlySet<string>,
): Made {
  const question = fields.question.trim();
  const flaw: Flaw | null =
    fieldFlaw(fields) ?? (question === '' ? { id: 'missing', field: 'question' } : null);
  if (flaw) return { place, flaw, question };
  const answer = answerOf(fields, question);
  if (answer.text === '') return { place, unanswered: question };
  const hasOwnId = fields.id.startsWith(`${defaults.vendorId}-`) && !foreign.has(fields.id);
  const record = {
    id: hasOwnId ? fields.id : nameFor(question),
    vendor: defaults.vendorId,
    question,
    alternates: linesOf(fields.alternates),
    answer,
    facts: [],
    source: sourceOf(fields, defaults),
    topic: fields.topic || fields.section || defaults.general,
    tags: fields.tags
      .split(/[,;\n]/)
      .map((tag) => tag.trim())
      .filter((tag) => tag !== ''),
    level: levels.find(([, name]) => name.test(fields.level))?.[0] ?? defaults.level,
    ...optional('owner', fields.owner || defaults.owner),
  };
  const read = v.safeParse(entrySchema, record);
  if (read.success) return { place, entry: read.output, hasOwnId, isWhole: false };
  const issue = read.issues[0];
  return { place, flaw: { ...fieldFlawOf(issue), field: v.getDotPath(issue) ?? 'question' }, question };
}

/** A bare yes or no becomes the short answer, and the comment beside it the text. */
function answerOf(fields: Fields, question: string): Entry['answer'] {
  const [stated, comment] = [fields.answer.trim(), fields.comment.trim()];
  const short = shortAnswerOf(stated);
  const text = short && comment ? comment : [stated, comment].filter((part) => part !== '').join('\n');
  const brief = fields.brief.trim();
  return { text, ...(brief && brief !== text && { brief }), ...(short && { short: [{ question, short }] }) };
}

function sourceOf(fields: Fields, defaults: Defaults): Entry['source'] {
  return {
    document: fields.document || defaults.document,
    section: fields.section || defaults.general,
    ...optional('date', isoDate(fields.date) || fields.date || defaults.date),
    ...optional('link', fields.link || defaults.link),
  };
}

function optional<Name extends string>(name: Name, text: string): Partial<Record<Name, string>> {
  return text === '' ? {} : ({ [name]: text } as Record<Name, string>);
}

function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Gives ids that read like their question and are not in use; it remembers what it gave. */
type Naming = (question: string) => string;

function namingFor(vendorId: string, ids: ReadonlySet<string>): Naming {
  const lastNumbers = new Map<string, number>();
  return (question) => {
    const plain = words(question).filter((word) => /^[a-z0-9]+$/.test(word));
    const wanted = [vendorId, ...(plain.length > 0 ? plain.slice(0, 6) : ['entry'])].join('-');
    for (let number = (lastNumbers.get(wanted) ?? 0) + 1; ; number += 1) {
      const id = number === 1 ? wanted : `${wanted}-${number}`;
      if (ids.has(id)) continue;
      lastNumbers.set(wanted, number);
      return id;
    }
  };
}
