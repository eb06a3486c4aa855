/** `npm run test:corpus`: every page of the corpus in the real extension; `npm test` takes a sample of them. */
import { spawnSync } from 'node:child_process';

const run = (command: string, args: readonly string[]): number =>
  spawnSync(command, args, { stdio: 'inherit', env: { ...process.env, ONRECORD_CORPUS: 'all' } }).status ?? 1;

process.exit(
  run('wxt', ['build']) ||
    run('playwright', ['test', '--project=e2e', 'tests/e2e/corpus.test.ts', ...process.argv.slice(2)]),
);
