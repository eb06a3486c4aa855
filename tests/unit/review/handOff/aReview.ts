import type { Entry } from '#core/types.ts';
import type { Act, LogRow, Opening } from '#core/review/state/acts.ts';
import { apply, openRecord } from '#core/review/state/apply.ts';
import type { Person } from '#core/review/state/record.ts';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import type { Logged } from '#core/review/handOff/merge.ts';
import { ada, asked, matchOf, suggestion, words } from '../questions.ts';

export const grace: Person = { id: 'grace', name: 'Grace' };

export const weekly: Entry = {
  id: 'backups-weekly',
  vendor: 'wildix',
  question: 'How often are backups taken?',
  alternates: [],
  answer: { text: 'Once a week.' },
  facts: [],
  source: { document: 'Security Q&A', section: 'Backups', date: '2021-08' },
  topic: 'Backups',
  tags: [],
  level: 'public',
};
export const secret: Entry = {
  ...weekly,
  id: 'secret',
  question: 'Where is the vault?',
  answer: { text: 'CANARY under the stairs.' },
  level: 'nda',
};

export const entryOf = (id: string): Entry | null =>
  [weekly, secret].find((entry) => entry.id === id) ?? null;

const ofSecret = suggestion({ entryId: 'secret', band: 'low', answer: words('CANARY under the stairs.') });

/** A record that was opened by Ada, with a public answer and an alternative under an agreement. */
export function fresh(id = 'r1', text = 'How often do you take backups?'): Logged {
  const match = matchOf(suggestion(), ofSecret);
  const opening: Opening = {
    kind: 'open',
    questionnaireId: 'form',
    vendorId: 'wildix',
    versions: {},
    question: asked({ text }),
    match,
  };
  const { record, log } = openRecord(id, opening, 1000, ada);
  return { record, rows: log };
}

let time = 2000;

/** The same after acts, an edit as a whole one. An act that is refused fails the test. */
export function after({ record, rows }: Logged, by: Person, ...acts: readonly Act[]): Logged {
  let now = record;
  const log: LogRow[] = [...rows];
  for (const act of acts.flatMap((act): Act[] => (act.kind === 'edit' ? [act, { kind: 'settle' }] : [act]))) {
    const applied = apply(now, act, (time += 1000), by);
    if (applied.outcome === 'refused') throw new Error(applied.reason);
    now = applied.record;
    log.push(...applied.log);
  }
  return { record: now, rows: log };
}

export const head: Omit<HandOff, 'records' | 'log' | 'entries' | 'withheld'> = {
  id: 'file-1',
  writtenAt: 5000,
  by: ada,
  writtenWith: '0.1.0',
  questionnaire: {
    id: 'form',
    site: 'https://portal.example',
    url: 'https://portal.example/form',
    title: 'Form',
  },
  vendor: { id: 'wildix', name: 'Wildix' },
};

export function fileOf(...logged: readonly Logged[]): HandOff {
  return {
    ...head,
    records: logged.map(({ record }) => record),
    log: logged.flatMap(({ rows }) => rows),
    entries: [weekly],
    withheld: [],
  };
}
