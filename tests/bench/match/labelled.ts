import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ShortAnswer } from '#core/types.ts';

/** A question whose right answers are known. */
export interface LabelledAsk {
  readonly qid: string;
  readonly vendor: string;
  readonly question: string;
  readonly context?: string | null;
  readonly lang: string;
  readonly set: string;
  /** Acceptable entry ids; none: the record does not answer. */
  readonly label: readonly string[];
  readonly short: ShortAnswer | null;
  readonly borderline?: boolean;
  /** The questionnaire it comes from; cross-validation leaves whole questionnaires out. */
  readonly source: string;
}

export interface AskSet {
  readonly name: string;
  readonly asks: readonly LabelledAsk[];
}

const root = join(import.meta.dirname, '..', '..', '..');

/** Our own question set, and the labelled questions of public questionnaires where they are at hand. */
export function labelledSets(): AskSet[] {
  const own = join(root, 'tests', 'asks');
  const shared = join(root, '..', 'shared', 'eval', 'asks.jsonl');
  const sets: AskSet[] = [];
  if (existsSync(own)) {
    const files = readdirSync(own).filter((name) => name.endsWith('.jsonl'));
    sets.push({ name: 'own', asks: files.flatMap((name) => readLines(join(own, name))) });
  }
  if (existsSync(shared)) sets.push({ name: 'public', asks: readLines(shared) });
  return sets;
}

function readLines(path: string): LabelledAsk[] {
  const lines = readFileSync(path, 'utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as LabelledAsk);
}
