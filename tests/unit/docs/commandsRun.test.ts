import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Every command that the documents show, and where it is run: here, by another command that is run each time, or
 * nowhere by itself, with the reason. A command that is new in a document has to be put into one of them.
 */
const documents = globSync(['*.md', 'docs/**/*.md', 'knowledge/**/*.md', 'tests/**/*.md'], {
  exclude: (path) => path.includes('node_modules'),
});

/** What is shown in a document, without its explanation. */
const shown = new Set(
  documents.flatMap((document) => {
    const text = readFileSync(document, 'utf8');
    const lines = [...text.matchAll(/^(npm (?:run|test)[^\n]*?)(?:\s{2,}.*| +#.*)?$/gm)].map(
      ([, line]) => line,
    );
    const inline = [...text.matchAll(/`(npm (?:run|test)[^`\n]*)`/g)].map(([, line]) => line);
    return [...lines, ...inline].map((line) => (line ?? '').trim());
  }),
);

/** The file that runs it, and by which words. */
const runBy: Readonly<Record<string, readonly [file: string, words: string]>> = {
  'npm test': ['.ci/run', 'run npm test'],
  'npm run build': ['scripts/test.ts', "'wxt', 'build', '-b', 'chrome'"],
  'npm run build:firefox': ['scripts/test.ts', "'wxt', 'build', '-b', 'firefox'"],
  'npm run test:zoo': ['.ci/run', 'test:zoo'],
  'npm run test:hostile': ['.ci/run', 'test:hostile'],
  'npm run test:firefox': ['.ci/run', 'test:firefox'],
  'npm run release -- --dry-run': ['.github/workflows/release.yml', 'npm run release -- ${{ inputs.dry_run'],
};

const inMinutes = 'takes minutes, and its figures are for a quiet machine';
const inBrowser = 'opens a browser; the same journey is tests/e2e/journey.test.ts';

/** Not run by itself, and why. */
const notRun: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^npm test -- \w+$/, 'one step of npm test, which .ci/run runs whole'],
  [/^npm run demo/, inBrowser],
  [/^npm run (bench|calibrate|pages:bench)/, inMinutes],
  [/^npm run test:zoo -- /, 'a part of test:zoo, which .ci/run runs whole'],
  [/^npm run test:(corpus|hostile -- )/, inMinutes],
  [/^npm run promises$/, 'writes docs/PROMISES.md from the outcomes of test:hostile'],
  [/^npm run sbom$/, 'writes the list of packages that npm run release puts beside its packages'],
  [/^npm run page -- /, 'writes a new page into tests/pages, where other tests would find it'],
  [/^npm run (pages|gallery|dev)$/, 'serves until it is stopped'],
  [/^npm run (shots|store)/, 'pictures to be looked at, from a browser'],
];

const suggest = 'npm run suggest -- --vendor wildix < questions.jsonl > suggestions.jsonl';

test('every command that the documents show is run somewhere, or says why not', () => {
  const unknown = [...shown].filter(
    (command) =>
      command !== suggest && !(command in runBy) && !notRun.some(([pattern]) => pattern.test(command)),
  );
  expect(unknown).toEqual([]);
  expect(shown.size).toBeGreaterThan(10);
});

test.each(Object.entries(runBy))('%s is run where it is said to be', (_, [file, words]) => {
  expect(readFileSync(file, 'utf8')).toContain(words);
});

test(
  'suggest answers as README shows it: one JSON per line in, one per line out',
  { timeout: 60_000 },
  () => {
    expect(shown).toContain(suggest);
    const asked = { qid: '1', question: 'How often are backups taken?' };
    const { status, stdout } = spawnSync('npm', ['run', '--silent', 'suggest', '--', '--vendor', 'wildix'], {
      input: `${JSON.stringify(asked)}\n`,
      encoding: 'utf8',
    });
    expect(status).toBe(0);
    const [line = ''] = stdout.trim().split('\n');
    expect(JSON.parse(line)).toMatchObject({ qid: '1' });
  },
);
