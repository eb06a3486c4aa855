import { existsSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { vendors } from '#knowledge/bundle.ts';
import { serveFolder } from '../browser/serve.ts';

export interface DemoOptions {
  readonly url: string;
  readonly vendor: string;
  readonly headless: boolean;
  readonly reportFile: string;
  /** Folder the screenshots go to. */
  readonly folder: string;
  /** Stops whatever serves the page. */
  stopServing(): void;
}

export const usage = `npm run demo -- [<url or file>] [--vendor ${vendors.map(({ id }) => id).join('|')}] [--headless] [--report out.json]`;

/** What the command line asks for, or one sentence that says what is wrong with it. */
export async function readOptions(args: readonly string[]): Promise<DemoOptions | string> {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        vendor: { type: 'string', default: 'wildix' },
        headless: { type: 'boolean', default: false },
        report: { type: 'string' },
      },
    });
  } catch (error) {
    // parseArgs throws with a sentence that names the unknown or incomplete option.
    return error instanceof Error ? error.message : String(error);
  }
  const { values, positionals } = parsed;
  if (positionals.length > 1)
    return `One page at a time: ${positionals.join(', ')} are ${positionals.length}.`;
  if (!vendors.some(({ id }) => id === values.vendor))
    return `There is no vendor "${values.vendor}" on record; there are ${vendors.map(({ id }) => id).join(' and ')}.`;
  const target = await findPage(positionals[0]);
  if (typeof target === 'string') return target;
  const folder = resolve('demo-out');
  return {
    ...target,
    vendor: values.vendor,
    headless: values.headless || !hasDisplay(),
    reportFile: resolve(values.report ?? join(folder, 'report.json')),
    folder,
  };
}

/** Files are served over http, because an extension sees a file: page only after an extra permission. */
async function findPage(
  target: string | undefined,
): Promise<Pick<DemoOptions, 'url' | 'stopServing'> | string> {
  if (target && /^https?:\/\//i.test(target)) return { url: target, stopServing: () => {} };
  const file = resolve(target ?? 'tests/pages/sample/assessment.html');
  if (!existsSync(file) || !statSync(file).isFile())
    return `"${target}" is neither a web address (http:// or https://) nor a file that exists.`;
  const server = await serveFolder(dirname(file));
  const path = pathToFileURL(`/${basename(file)}`).pathname;
  return { url: server.origin + path, stopServing: () => server.close() };
}

function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
}
