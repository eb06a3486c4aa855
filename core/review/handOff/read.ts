import * as v from 'valibot';
import type { FileProblem } from '../../problems.ts';
import type { LogRow } from '../state/acts.ts';
import type { ReviewRecord } from '../state/record.ts';
import { replay } from '../state/replay.ts';
import { isSame } from './canonical.ts';
import type { HandOffFlaw } from './flaw.ts';
import { handOffFormat, handOffVersion, type HandOff } from './handOff.ts';
import { parseStrangersJson } from './parse.ts';
import { rowsByRecord } from './rows.ts';
import { handOffSchema } from './schema.ts';
import { digestOf } from './write.ts';

export type ReadHandOff =
  | { readonly ok: true; readonly review: HandOff }
  | { readonly ok: false; readonly problem: FileProblem; readonly detail: HandOffFlaw | null };

/**
 * Reads the text of a review file, or says why it is refused. It is taken whole or not at all: right format and
 * version, every field of its kind, the digest as written, and a log that leads to exactly the state beside it.
 * Never throws. The size limit is for whoever opens the file to hold, before its text exists.
 */
export function readHandOff(text: string): ReadHandOff {
  const parsed = parseStrangersJson(text.replace(/^\uFEFF/, ''));
  if (!parsed.ok) {
    return parsed.why === 'poisonous'
      ? refused('file-malformed', { id: 'forbidden-name', name: parsed.key })
      : refused('file-broken', parsed.at === null ? null : { id: 'stops-after', character: parsed.at });
  }
  const head = v.safeParse(headSchema, parsed.value);
  if (!head.success) return refused('file-foreign', null);
  const { version, digest, review } = head.output;
  if (version > handOffVersion) {
    return refused('file-newer', { id: 'version', version, most: handOffVersion });
  }
  if (version < 1 || !Number.isInteger(version)) return refused('file-foreign', null);
  if (digestOf(review) !== digest) return refused('file-altered', null);
  const checked = v.safeParse(handOffSchema, review);
  if (!checked.success) return refused('file-malformed', firstIssue(checked.issues[0]));
  const flaw = flawOf(checked.output);
  return flaw === null ? { ok: true, review: checked.output } : refused('file-inconsistent', flaw);
}

const headSchema = v.object({
  format: v.literal(handOffFormat),
  version: v.number(),
  digest: v.string(),
  review: v.record(v.string(), v.unknown()),
});

function firstIssue(issue: v.BaseIssue<unknown>): HandOffFlaw {
  return { id: 'field', path: v.getDotPath(issue) ?? 'review' };
}

/** The first thing in which the parts of a review contradict each other; null where they agree. */
function flawOf({ questionnaire, vendor, records, log, entries }: HandOff): HandOffFlaw | null {
  const foreign = entries.find((entry) => entry.vendor !== vendor.id);
  if (foreign) return { id: 'foreign-source', entryId: foreign.id };
  const rows = rowsByRecord(log);
  if (rows.size !== records.length || new Set(records.map(({ id }) => id)).size !== records.length) {
    return { id: 'other-questions' };
  }
  for (const record of records) {
    if (record.questionnaireId !== questionnaire.id || record.vendorId !== vendor.id) {
      return { id: 'other-review', question: record.question.text };
    }
    if (!leadsTo(rows.get(record.id) ?? [], record)) {
      return { id: 'log-differs', question: record.question.text };
    }
  }
  return null;
}

/** Whether a record's log rows, in order, build exactly this record. */
export function leadsTo(rows: readonly LogRow[], record: ReviewRecord): boolean {
  const grows = rows.every((row, index) => index === 0 || row.revision > (rows[index - 1]?.revision ?? 0));
  if (!grows) return false;
  try {
    return isSame(replay(rows), record);
  } catch {
    // A row that cannot follow the one before it: `replay` throws for a log that somebody tampered with.
    return false;
  }
}

function refused(problem: FileProblem, detail: HandOffFlaw | null): ReadHandOff {
  return { ok: false, problem, detail };
}
