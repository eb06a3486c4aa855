import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * Every command that the documents show, and where it is run: by tests/commands, by another command that is run each time, or
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
  'npm run release -- --dry-run': [
    'tests/hostile/package/packages.test.ts',
    "'scripts/release.ts', '--dry-run'",
  ],
};

const inMinutes =
  'takes minutes, and its figures are for a quiet machine; npm run bench -- pages stands for it';

/** Not run by itself, and why. */
const notRun: readonly (readonly [command: RegExp, reason: string])[] = [
  [/^npm test -- \w+$/, 'one step of npm test, which .ci/run runs whole'],
  [/^npm run page -- <folder>/, 'how a command is put together; npm run page -- tables/two-headers is run'],
  [/^npm run demo -- https:/, 'a page that is not there; the same with a file is run'],
  [/^npm run bench -- /, inMinutes],
  [/^npm run (bench|calibrate)$/, inMinutes],
  [/^npm run test:zoo -- /, 'a part of test:zoo, which .ci/run runs whole'],
  [/^npm run test:hostile -- /, 'a part of test:hostile, which .ci/run runs whole'],
  [
    /^npm run test:corpus$/,
    'the test that it runs, tests/e2e/corpus.test.ts, is run on a sample by npm test',
  ],
  [/^npm run dev$/, 'builds again whenever a file changes, until it is stopped'],
  [/^npm run (shots|store)/, 'pictures to be looked at, from a browser'],
];

const commands = readFileSync('tests/commands/documented.test.ts', 'utf8');
/** Run as it stands by a test that is named after it. */
const isRunAsShown = (command: string) =>
  commands.includes(`test('${command}`) || commands.includes(`run(copy, '${command}`);

test('every command that the documents show is run somewhere, or says why not', () => {
  const unknown = [...shown].filter(
    (command) =>
      !isRunAsShown(command) && !(command in runBy) && !notRun.some(([pattern]) => pattern.test(command)),
  );
  expect(unknown).toEqual([]);
  expect(shown.size).toBeGreaterThan(10);
  expect([...shown].filter(isRunAsShown).length).toBeGreaterThan(5);
});

test.each(Object.entries(runBy))('%s is run where it is said to be', (_, [file, words]) => {
  expect(readFileSync(file, 'utf8')).toContain(words);
});
