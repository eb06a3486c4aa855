/**
 * `npm run pages [-- <port>]`: serves the corpus of tests/pages with a list of its pages, to be looked at and to try
 * the extension on. A page that is added or rewritten is there with the next reload.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus, corpusPages } from '../tests/pages/truth.ts';
import { serveFolder } from './browser/serve.ts';

const [wanted = '4173'] = process.argv.slice(2);
const port = Number(wanted);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`"${wanted}" is no port.\nUsage: npm run pages [-- <port>]`);
  process.exit(2);
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function line(name: string): string {
  const markup = readFileSync(join(corpus, name), 'utf8');
  const title = /<title>([^<]*)/.exec(markup)?.[1] ?? '';
  const asked = markup.match(/data-question=/g)?.length ?? 0;
  const misses = markup.match(/data-miss=/g)?.length ?? 0;
  const counts = `${asked} asked${misses > 0 ? `, ${misses} not yet right` : ''}`;
  return `<tr><td><a href="${name}">${escaped(name)}</a><td>${escaped(title)}<td>${counts}`;
}

const index =
  (): string => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Pages of the corpus</title>
<style>:root { color-scheme: light dark } body { font: 15px/1.6 system-ui; margin: 24px } td { padding-right: 24px }</style>
<h1>Pages of the corpus</h1>
<table>${['sample/assessment.html', ...corpusPages()].map(line).join('\n')}</table></html>`;

try {
  const { origin } = await serveFolder(corpus, { port, index });
  console.log(`${origin}/ lists ${corpusPages().length} pages. Stop with Ctrl+C.`);
} catch (error) {
  // Another server on this port is the one thing that is expected to go wrong.
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(`Port ${port} is taken.\nTake another one: npm run pages -- ${port + 1}`);
  process.exit(1);
}
