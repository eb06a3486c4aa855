/**
 * `npm run bench -- <name …> [--json <file>] [--page <file>]`: measures a stage, prints its tables, and writes the
 * same figures as data, or into the sections of a page. `all`, or no name, measures everything. Add a stage by adding a line.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { benchmarkPage } from './bench/page.ts';
import { benchDetect } from '../tests/bench/detect/bench.ts';
import { benchLibrary } from '../tests/bench/library/bench.ts';
import { benchMatch } from '../tests/bench/match/bench.ts';
import { benchPages } from '../tests/bench/pages/bench.ts';
import { benchPanel } from '../tests/bench/panel/bench.ts';
import { benchShell } from '../tests/bench/shell/bench.ts';
import { benchZoo } from '../tests/bench/zoo/bench.ts';

/** Each prints its own tables and returns the figures in them as plain data. */
const benches: Readonly<Record<string, () => unknown>> = {
  detect: benchDetect,
  library: benchLibrary,
  match: benchMatch,
  pages: benchPages,
  panel: benchPanel,
  shell: benchShell,
  zoo: benchZoo,
};

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'string' }, page: { type: 'string' } },
});
const named = positionals.filter((name) => name !== 'all');
const unknown = named.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}; there is: ${Object.keys(benches).join(', ')}, all.`);
  process.exit(2);
}
const figures: Record<string, unknown> = {};
for (const name of named.length > 0 ? named : Object.keys(benches)) figures[name] = await benches[name]?.();
if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(figures, null, 2)}\n`);
if (values.page !== undefined) {
  const before = existsSync(values.page) ? readFileSync(values.page, 'utf8') : '';
  writeFileSync(values.page, benchmarkPage(figures, new Date(), before));
}
