// npm run suggest -- --vendor wildix [--knowledge entries.json] < questions.jsonl > suggestions.jsonl
// One question per line in, {qid, question, context?, control?}; what the panel would offer, per line, out.
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readEntries } from '#core/library/readEntries.ts';
import { createMatcher } from '#core/match/matcher.ts';
import type { Control, Entry } from '#core/types.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { messagesOf, speak } from './words/speak.ts';

interface Line {
  readonly qid: string;
  readonly question: string;
  readonly context?: string | null;
  readonly control?: Partial<Control> | null;
}

const { values } = parseArgs({ options: { vendor: { type: 'string' }, knowledge: { type: 'string' } } });
const library = values.knowledge === undefined ? entries : readLibrary(values.knowledge);
const chosen = library.filter(({ vendor }) => vendor === values.vendor);
if (chosen.length === 0) {
  console.error(
    `No entries of vendor "${values.vendor ?? ''}". Use --vendor with one of: ${[
      ...new Set(library.map(({ vendor }) => vendor)),
    ].join(', ')}`,
  );
  process.exit(2);
}
const { remarkWords } = await english();
const matcher = createMatcher(chosen, bundledLexicon);
const lines = readFileSync(0, 'utf8')
  .split('\n')
  .filter((line) => line.trim() !== '');
const replies = lines.map((line) => JSON.stringify(suggest(JSON.parse(line))));
process.stdout.write(replies.map((reply) => `${reply}\n`).join(''));

/** What the browser says elsewhere; it has to be there before a module that speaks. */
async function english() {
  speak(await messagesOf('en'));
  return import('#adapters/words/remarks.ts');
}

function suggest({ qid, question, context, control }: Line) {
  const { suggestions, nearest } = matcher.match({
    text: question,
    section: context ?? null,
    control: control ? { kind: 'text', options: [], required: false, maxLength: null, ...control } : null,
  });
  return {
    qid,
    suggestions: suggestions.map(({ entryId, confidence, band, reason, short }) => ({
      entryId,
      confidence,
      band,
      reason: remarkWords(reason),
      short,
    })),
    nearest: nearest.map(({ entryId, confidence }) => ({ entryId, confidence })),
  };
}

/** The entries of a file; what does not hold is named and left out. */
function readLibrary(path: string): readonly Entry[] {
  const { entries: read, problems } = readEntries(JSON.parse(readFileSync(path, 'utf8')));
  for (const { id, number, flaw } of problems)
    console.error(`${id ?? `entry ${number}`}: ${'field' in flaw ? `${flaw.field} ` : ''}${flaw.id}`);
  return read;
}
