import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { build, type Plugin } from 'esbuild';
import type { LibraryFile } from './libraries.ts';

/** Libraries that stop working with the current React. */
const needReact18 = new Set(['draft', 'semantic-ui']);
const react18 = {
  react: resolve('tests/zoo/node_modules/react18'),
  'react-dom': resolve('tests/zoo/node_modules/react-dom18'),
};

interface SvelteCompiler {
  compile(source: string, options: { filename: string }): { js: { code: string } };
}

/** Loaded only where it is needed: the zoo's packages may not be installed when this file is read. */
const svelte: Plugin = {
  name: 'svelte',
  setup({ onLoad }) {
    onLoad({ filter: /tests.zoo.mount.*\.svelte$/ }, async ({ path }) => {
      const compiler = resolve('tests/zoo/node_modules/svelte/src/compiler/index.js');
      const { compile } = (await import(compiler)) as SvelteCompiler;
      return { contents: compile(readFileSync(path, 'utf8'), { filename: path }).js.code };
    });
  },
};

/** Bundles one library and its page into `folder`, and returns the page's path in it. */
export async function bundleLibrary({ name, path }: LibraryFile, folder: string): Promise<string> {
  const out = join(folder, name);
  mkdirSync(out, { recursive: true });
  const entry = `import library from ${JSON.stringify(path)};
    import { show } from ${JSON.stringify(resolve('tests/zoo/page.ts'))};
    void show(library);`;
  await build({
    stdin: { contents: entry, resolveDir: dirname(path), loader: 'ts' },
    bundle: true,
    outfile: join(out, 'page.js'),
    format: 'esm',
    target: 'es2022',
    conditions: ['browser'],
    mainFields: ['browser', 'module', 'main'],
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    alias: needReact18.has(name) ? react18 : {},
    jsx: 'automatic',
    loader: {
      '.eot': 'empty',
      '.ttf': 'empty',
      '.woff': 'empty',
      '.woff2': 'empty',
      '.svg': 'dataurl',
      '.png': 'dataurl',
    },
    plugins: [svelte],
    logLevel: 'silent',
  });
  writeFileSync(join(out, 'page.css'), '', { flag: 'a' });
  writeFileSync(join(out, 'index.html'), html);
  return `${name}/index.html`;
}

const html = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Supplier security assessment</title>
<link rel="stylesheet" href="page.css">
<style>
  body { font: 15px/1.5 sans-serif; margin: 24px; max-width: 720px }
  .question, .field { margin: 0 0 24px }
  .picked { background: #0a6b6b; color: #fff }
  .floating { background: #fff; border: 1px solid #999; padding: 4px; min-width: 160px }
  .dot { display: inline-block; width: 18px; height: 18px; border: 1px solid #666; padding: 0 }
  .trigger { border: 1px solid #666; padding: 4px; width: 240px }
  .toggle { width: 44px; height: 24px; border: 1px solid #666; background: #ddd }
</style>
<h1>Supplier security assessment</h1>
<main></main>
<script type="module" src="page.js"></script>
</html>
`;
