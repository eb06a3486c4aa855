import { readFileSync } from 'node:fs';
import { mutualLikeness, nearlyTheSame, readTogether } from '#core/library/keep/alike.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../../unit/match/anEntry.ts';

interface Ask {
  readonly question: string;
  readonly lang: string;
  readonly label: readonly string[];
}

const thresholds = [0.5, nearlyTheSame, 0.7, 0.8];

/**
 * How often two labelled questions that are this much alike are answered by the same entry, and how many of those
 * that are get found. The questions stand for entries that were imported without alternates.
 */
export function benchAlike(): unknown {
  const rows = ['wildix', 'wildmoka'].flatMap((vendor) => rowsOf(vendor));
  console.log('\n## library: questions called nearly the same (English questions of tests/asks)');
  console.table(rows);
  return rows;
}

function rowsOf(vendor: string) {
  const asks = ['', '-2'].flatMap((author) => asksOf(`tests/asks/${vendor}-answerable${author}.jsonl`));
  const entries = asks.map(({ question }, index) => anEntry({ id: `acme-${index}`, question }));
  const { asked, rarity } = readTogether(entries, bundledLexicon);
  const pairs = asked.flatMap((one, a) =>
    asked.slice(0, a).map((other, b) => ({
      likeness: mutualLikeness(one, other, rarity),
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

function asksOf(path: string): readonly Ask[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as Ask).filter(({ lang }) => lang === 'en');
}
