/**
 * `npm run page -- <folder>/<name>`: starts a new page of the corpus, with one question and its truth, for
 * tests/page to find and for the developer to rewrite. An existing page is never overwritten.
 */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const corpus = 'tests/pages';
const folders = readdirSync(corpus, { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() && entry.name !== 'sample' ? [entry.name] : [],
);

function pageCalled(name: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Vendor questionnaire: ${name.replaceAll('-', ' ')}</title>
<h2>First section</h2>
<!-- Say here which pattern this page stands for. -->
<div data-question="Do you keep an inventory?" data-kind="radio" data-options="Yes | No" data-section="First section" data-value="" data-comment="textarea">
<p>Do you keep an inventory?</p>
<label><input type="radio" name="a"> Yes</label>
<label><input type="radio" name="a"> No</label>
<label>Comments <textarea></textarea></label></div>
</html>
`;
}

function fail(reason: string): never {
  console.error(
    `${reason}\nUsage: npm run page -- <folder>/<name>, where folder is one of ${folders.join(', ')}.`,
  );
  process.exit(2);
}

const [wanted = ''] = process.argv.slice(2);
const [, name] = /^[a-z-]+\/([a-z][a-z0-9-]*)$/.exec(wanted) ?? fail(`"${wanted}" names no page.`);
const path = join(corpus, `${wanted}.html`);
mkdirSync(dirname(path), { recursive: true });
try {
  writeFileSync(path, pageCalled(name ?? wanted), { flag: 'wx' });
} catch (error) {
  // The flag refuses to write over a page; anything else that goes wrong is no expected outcome.
  if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  fail(`${path} is there already.`);
}
console.log(`${path}
Rewrite it, then try it alone: npx playwright test tests/page/detect/corpus.test.ts -g ${wanted}`);
