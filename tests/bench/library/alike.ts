import { readFileSync } from 'node:fs';
import { mutualLikeness, nearlyTheSame, readTogether } from '#core/library/keep/alike/asked.ts';
import { alikeAmong } from '#core/library/keep/alike/pairs.ts';
import { allGroups } from '#core/library/keep/groups.ts';
import { mergedEntries } from '#core/library/merged.ts';
import { entries as bundledEntries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../unit/match/anEntry.ts';

interface Ask {
  readonly question: string;
  readonly lang: string;
  readonly label: readonly string[];
}

/** An entry of `tests/asks/alike`; two with one pair say the same, or contradict each other. */
interface Labelled {
  readonly question: string;
  readonly answer: string;
  readonly half: string;
  readonly pair?: number;
  readonly kind?: string;
}

const thresholds = [0.5, nearlyTheSame, 0.7, 0.8];

/** How right Keep true is: questions alone, and whole entries of which it is known which repeat each other. */
export function benchAlike(): unknown {
  const questions = ['wildix', 'wildmoka'].flatMap((vendor) => rowsOf(vendor));
  console.log('\n## library: questions called nearly the same (English questions of tests/asks)');
  console.table(questions);
  const entries = ['a', 'b'].map(entriesOf);
  const bundled = ['wildix', 'wildmoka'].map(bundledOf);
  console.log('\n## library: entries called the same (tests/asks/alike; rules were made on half a only)');
  console.table(entries);
  console.log('\n## library: bundled entries called the same; none of them are');
  console.table(bundled);
  return { questions, entries, bundled };
}

/**
 * How often two labelled questions that are this much alike are answered by the same entry, and how many of those
 * that are get found. The questions stand for entries that were imported without alternates.
 */
function rowsOf(vendor: string) {
  const asks = ['', '-2'].flatMap((author) =>
    linesOf<Ask>(`tests/asks/${vendor}-answerable${author}.jsonl`).filter(({ lang }) => lang === 'en'),
  );
  const entries = asks.map(({ question }, index) => anEntry({ id: `acme-${index}`, question }));
  const all = readTogether(entries, bundledLexicon);
  const pairs = entries.flatMap((_, a) =>
    entries.slice(0, a).map((_, b) => ({
      likeness: mutualLikeness(all, a, b),
      isSame: asks[a]?.label[0] === asks[b]?.label[0],
    })),
  );
  const same = pairs.filter(({ isSame }) => isSame).length;
  return thresholds.map((threshold) => {
    const found = pairs.filter(({ likeness }) => likeness >= threshold);
    const right = found.filter(({ isSame }) => isSame).length;
    return {
      vendor,
      threshold,
      found: found.length,
      right,
      'right of found': (right / found.length).toFixed(2),
      same,
    };
  });
}

function entriesOf(half: string) {
  const labelled = linesOf<Labelled>('tests/asks/alike/entries.jsonl').filter((one) => one.half === half);
  const entries = labelled.map(({ question, answer }, index) =>
    anEntry({ id: `acme-${index}`, question, answer: { text: answer } }),
  );
  const isPair = (a: number, b: number) => {
    const pair = labelled[a]?.pair;
    return pair !== undefined && pair === labelled[b]?.pair;
  };
  const all = readTogether(entries, bundledLexicon);
  const found = alikeAmong(entries, bundledLexicon);
  const pairs = new Set(found.map(({ a, b }) => `${a} ${b}`));
  const right = new Set(found.flatMap(({ a, b }) => (isPair(a, b) ? [labelled[a]?.pair] : [])));
  const named = allGroups(mergedEntries(entries, []), bundledLexicon)
    .filter(({ contradictions }) => contradictions.length > 0)
    .flatMap(({ members }) => members.flatMap(({ entry }) => labelled[entries.indexOf(entry)] ?? []));
  const contradicting = labelled.filter(({ kind }) => kind === 'contradiction');
  return {
    half,
    entries: entries.length,
    'the same': new Set(labelled.flatMap(({ pair }) => pair ?? [])).size,
    found: pairs.size,
    right: right.size,
    'by question alone': found.filter(
      ({ a, b }) => isPair(a, b) && mutualLikeness(all, a, b) >= nearlyTheSame,
    ).length,
    contradicting: contradicting.length / 2,
    'contradictions named': new Set(
      named.flatMap(({ pair, kind }) => (kind === 'contradiction' ? [pair] : [])),
    ).size,
    'named wrongly': new Set(named.flatMap(({ pair, kind }) => (kind === 'contradiction' ? [] : [pair])))
      .size,
  };
}

function bundledOf(vendor: string) {
  const entries = bundledEntries.filter((entry) => entry.vendor === vendor);
  return { vendor, entries: entries.length, found: alikeAmong(entries, bundledLexicon).length };
}

function linesOf<Line>(path: string): readonly Line[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Line);
}
