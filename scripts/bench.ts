// npm run bench -- match: measures a stage and prints its tables. Add a stage by adding a line.
import { benchDetect } from '../tests/bench/detect/bench.ts';
import { benchMatch } from '../tests/bench/match/bench.ts';

const benches: Readonly<Record<string, () => void | Promise<void>>> = {
  detect: benchDetect,
  match: benchMatch,
};

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const unknown = wanted.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(`No bench called ${unknown.join(', ')}; there is: ${Object.keys(benches).join(', ')}.`);
  process.exit(2);
}
for (const name of wanted.length > 0 ? wanted : Object.keys(benches)) await benches[name]?.();
