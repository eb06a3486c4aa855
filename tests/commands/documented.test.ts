/** The commands that the documents show, run as they stand there, in a copy of the project. */
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { copyOfProject, run, serve } from './copy.ts';

test.describe.configure({ mode: 'serial', timeout: 600_000 });

let copy = '';
test.beforeAll(() => {
  copy = copyOfProject(mkdtempSync(join(tmpdir(), 'onrecord-copy-')));
});
test.afterAll(() => rmSync(copy, { recursive: true, force: true }));

const readCopy = (path: string) => readFileSync(join(copy, path), 'utf8');

interface Report {
  readonly vendor: string;
  readonly questions: readonly { readonly inserted: string | null; readonly readBack: string | null }[];
}

function expectJourney(report: Report, vendor: string): void {
  expect(report.vendor).toBe(vendor);
  const inserted = report.questions.filter((one) => one.inserted !== null);
  expect(inserted.length).toBeGreaterThan(0);
  for (const { inserted: written, readBack } of inserted) expect(readBack).toBe(written);
}

test('npm run demo makes the whole journey', () => {
  expect(run(copy, 'env -u DISPLAY -u WAYLAND_DISPLAY npm run demo')).toContain('demo-out/');
  expectJourney(JSON.parse(readCopy('demo-out/report.json')) as Report, 'wildix');
  expect(existsSync(join(copy, 'demo-out/journey.png'))).toBe(true);
});

test('npm run demo -- saved-form.html --vendor wildmoka --headless --report out.json', () => {
  cpSync('tests/pages/sample/assessment.html', join(copy, 'saved-form.html'));
  run(copy, 'npm run demo -- saved-form.html --vendor wildmoka --headless --report out.json');
  expectJourney(JSON.parse(readCopy('out.json')) as Report, 'wildmoka');
});

test('npm run suggest -- --vendor wildix < questions.jsonl > suggestions.jsonl', () => {
  const asked = { qid: '1', question: 'How often are backups taken?' };
  writeFileSync(join(copy, 'questions.jsonl'), `${JSON.stringify(asked)}\n`);
  run(copy, 'npm run suggest -- --vendor wildix < questions.jsonl > suggestions.jsonl');
  const [line = ''] = readCopy('suggestions.jsonl').trim().split('\n');
  const { qid, suggestions } = JSON.parse(line) as { qid: string; suggestions: { band: string }[] };
  expect([qid, suggestions[0]?.band]).toEqual(['1', 'high']);
});

test('npm run page -- tables/two-headers starts a page, and writes over none', () => {
  run(copy, 'npm run page -- tables/two-headers');
  expect(readCopy('tests/pages/tables/two-headers.html')).toContain('data-question=');
  expect(() => run(copy, 'npm run page -- tables/two-headers')).toThrow();
});

test('npm run pages serves the corpus with a list', async () => {
  const { address, stop } = await serve(copy, 'npm run pages -- 0');
  expect(await (await fetch(`${address}/`)).text()).toContain('sample/assessment.html');
  stop();
});

test('npm run gallery serves every component in every state', async () => {
  const { address, stop } = await serve(copy, 'npm run gallery -- --port 0');
  expect((await fetch(address)).ok).toBe(true);
  stop();
});

test('npm run sbom lists what ships', () => {
  run(copy, 'npm run sbom');
  expect(readCopy('release/sbom.cdx.json')).toContain('pkg:npm/%40wxt-dev/i18n@');
});

test('npm run promises writes what the last run of the hostile suite showed', () => {
  mkdirSync(join(copy, 'test-results/hostile'), { recursive: true });
  writeFileSync(join(copy, 'test-results/hostile/cases.json'), '[]');
  run(copy, 'npm run promises');
  expect(readCopy('docs/PROMISES.md')).not.toBe(readFileSync('docs/PROMISES.md', 'utf8'));
});

test('npm run bench -- pages finds what the pages ask, and writes a page of it', () => {
  run(copy, 'npm run bench -- pages --page docs/BENCHMARK.md');
  expect(readCopy('docs/BENCHMARK.md')).toMatch(/## Finding questions[\s\S]*\| recall \|/);
});
