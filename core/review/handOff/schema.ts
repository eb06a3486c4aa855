/** The format of a review file, as docs/HAND-OFF.md describes it. */
import * as v from 'valibot';
import {
  answerPartsSchema as parts,
  askedFields,
  insertResultSchema,
  optionalTextSchema as optionalText,
  refusalDetailSchema,
  refusalSchema,
  textSchema as text,
} from '../../questionSchema.ts';
import { remarksSchema } from '../../remarksSchema.ts';
import { entrySchema } from '../../library/schema.ts';
import type { Match } from '../../types.ts';
import type { LogRow } from '../state/acts.ts';
import type { AskedQuestion, Insertion, ReviewRecord, Reviewed } from '../state/record.ts';
import { handOffLimits, type HandOff } from './handOff.ts';

const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(1000));
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));
const revision = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const person = v.object({ id, name: text });
const vendor = v.object({ id, name: text });

const question: v.GenericSchema<unknown, AskedQuestion> = v.object(askedFields);

const match: v.GenericSchema<unknown, Match> = v.object({
  suggestions: v.array(
    v.object({
      entryId: id,
      confidence: share,
      band: v.picklist(['high', 'medium', 'low']),
      reason: remarksSchema,
      short: v.nullable(v.picklist(['yes', 'no', 'partial', 'na'])),
      answer: parts,
      caution: v.nullable(remarksSchema),
    }),
  ),
  nearest: v.array(v.object({ entryId: id, confidence: share, missing: v.nullable(remarksSchema) })),
});

const reviewedFields = {
  entryId: v.nullable(id),
  documented: parts,
  answer: parts,
  decision: v.picklist(['pending', 'edited', 'approved', 'rejected', 'skipped']),
  basis: v.nullable(id),
  author: v.nullable(person),
  approval: v.nullable(
    v.object({
      by: person,
      at: time,
      seal: id,
      basis: v.nullable(id),
      waived: v.exactOptional(v.literal(true)),
    }),
  ),
  reopened: v.nullable(v.picklist(['question', 'record', 'file'])),
  notes: v.array(v.object({ by: person, at: time, text })),
  comment: optionalText,
};
const reviewed: v.GenericSchema<unknown, Reviewed> = v.object(reviewedFields);

const written = { at: time, written: parts, readBack: parts, previous: v.nullable(parts) };
const insertion: v.GenericSchema<unknown, Insertion> = v.variant('state', [
  v.object({ state: v.literal('none') }),
  v.object({ state: v.literal('writing'), at: time, written: parts }),
  v.object({ state: v.literal('held'), ...written }),
  v.object({ state: v.literal('changed'), ...written }),
  v.object({ state: v.literal('refused'), at: time, reason: refusalSchema, detail: refusalDetailSchema }),
  v.object({ state: v.literal('undone'), at: time }),
]);

const record: v.GenericSchema<unknown, ReviewRecord> = v.object({
  id,
  questionnaireId: id,
  vendorId: id,
  revision,
  question,
  match,
  ...reviewedFields,
  insertion,
  draft: v.null(),
});

const versions = v.record(id, id);

type LoggedKind = LogRow['act']['kind'];

/** Every act that a log can hold; an act without its shape here does not compile. */
const acts: {
  readonly [Kind in LoggedKind]: v.GenericSchema<unknown, Extract<LogRow['act'], { kind: Kind }>>;
} = {
  open: v.object({ kind: v.literal('open'), questionnaireId: id, vendorId: id, question, match, versions }),
  rematch: v.object({ kind: v.literal('rematch'), question, match, versions }),
  edit: v.object({ kind: v.literal('edit'), answer: parts }),
  pickAlternative: v.object({ kind: v.literal('pickAlternative'), entryId: id, basis: v.nullable(id) }),
  pickEntry: v.object({ kind: v.literal('pickEntry'), entryId: id, answer: parts, basis: v.nullable(id) }),
  approve: v.object({ kind: v.literal('approve'), waived: v.exactOptional(v.literal(true)) }),
  note: v.object({ kind: v.literal('note'), text }),
  skip: v.object({ kind: v.literal('skip') }),
  reject: v.object({ kind: v.literal('reject'), comment: text }),
  reopen: v.object({ kind: v.literal('reopen') }),
  insert: v.object({ kind: v.literal('insert') }),
  inserted: v.object({ kind: v.literal('inserted'), result: insertResultSchema }),
  undone: v.object({ kind: v.literal('undone'), result: insertResultSchema }),
  observed: v.object({ kind: v.literal('observed'), value: parts }),
  merge: v.object({
    kind: v.literal('merge'),
    keep: v.picklist(['theirs', 'mine']),
    handOffId: id,
    theirs: reviewed,
    // A copy of a copy holds the rows of the one before.
    rows: v.lazy(() => v.array(row)),
  }),
};

const act = v.lazy((input): v.GenericSchema<unknown, LogRow['act']> => {
  const kind = typeof input === 'object' && input !== null && 'kind' in input ? input.kind : null;
  return Object.hasOwn(acts, String(kind)) ? acts[kind as LoggedKind] : v.never('is no act of a review');
});

const row: v.GenericSchema<unknown, LogRow> = v.object({ recordId: id, revision, at: time, by: person, act });

/** One record and one row of the log, for every other file that carries them. */
export { record as reviewRecordSchema, row as logRowSchema };

export const handOffSchema: v.GenericSchema<unknown, HandOff> = v.object({
  id,
  writtenAt: time,
  by: person,
  writtenWith: text,
  questionnaire: v.object({ id, site: text, url: text, title: text }),
  vendor,
  records: v.pipe(v.array(record), v.maxLength(handOffLimits.questions)),
  log: v.pipe(v.array(row), v.maxLength(handOffLimits.logRows)),
  entries: v.array(entrySchema),
  withheld: v.array(v.object({ section: optionalText, text, why: v.picklist(['nda', 'log']) })),
});
