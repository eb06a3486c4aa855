/**
 * Runs modules of `core/` inside a real page the way the extension runs them: bundled, and in an isolated
 * world that shares the page's DOM but none of its JavaScript.
 *
 *   test('…', async ({ page }) => {
 *     await page.setContent('<label>Name <input></label>');
 *     const kinds = await inAgentWorld(page, 'core/detect/detect.ts', (module: Detect, frame: string) =>
 *       module.detect(document, { frame }).found.map(({ question }) => question.control.kind), '');
 *   });
 */
import { test as base, type CDPSession, type Page } from '@playwright/test';
import { build } from 'esbuild';
import { findChromium } from '../../scripts/browser/chromium.mjs';
import { quietFlags } from '../../scripts/browser/quietFlags.ts';

export { expect, type Page } from '@playwright/test';

/** Playwright's test on the installed Chromium. */
export const test = base.extend<object>({
  launchOptions: [
    { executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox', ...quietFlags] },
    { scope: 'worker' },
  ],
});

const bundles = new Map<string, Promise<string>>();
const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The module with all it imports as one script that defines `globalThis[name]`. */
export function bundleModule(entry: string, name: string, minify = false): Promise<string> {
  const key = `${entry} ${name} ${minify}`;
  const known = bundles.get(key);
  if (known) return known;
  const bundling = build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: name,
    target: 'es2023',
    minify,
  }).then((result) => result.outputFiles[0]?.text ?? '');
  bundles.set(key, bundling);
  return bundling;
}

/**
 * Calls `body(module, argument)` in the page's isolated world and returns its structured-clonable result.
 * `body` is sent as source text, so it sees nothing of the test's scope. The world and the module in it live
 * until the page navigates: a second call meets the same module instance.
 * `frameUrl` names a child frame by the end of its address; without it the main frame is used.
 */
export async function inAgentWorld<M, A, R>(
  page: Page,
  entry: string,
  body: (module: M, argument: A) => R | Promise<R>,
  argument: A,
  frameUrl?: string,
): Promise<R> {
  const session = await sessionOf(page);
  const frameId = await frameIdOf(session, frameUrl);
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId,
    worldName: 'agent',
  });
  const name = `module_${entry.replaceAll(/\W/g, '_')}`;
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  if ((await evaluate(`typeof globalThis.${name}`)) === 'undefined')
    await evaluate(`${await bundleModule(entry, name)};globalThis.${name} = ${name};undefined`);
  return (await evaluate(`(${body})(${name}, ${JSON.stringify(argument) ?? 'undefined'})`)) as R;
}

function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const opening = page.context().newCDPSession(page);
  sessions.set(page, opening);
  return opening;
}

async function frameIdOf(session: CDPSession, url: string | undefined): Promise<string> {
  const { frameTree } = await session.send('Page.getFrameTree');
  type Tree = typeof frameTree;
  const all = (tree: Tree): Tree['frame'][] => [tree.frame, ...(tree.childFrames ?? []).flatMap(all)];
  const frame = url ? all(frameTree).find((candidate) => candidate.url.endsWith(url)) : frameTree.frame;
  if (!frame) throw new Error(`No frame shows ${url}.`);
  return frame.id;
}
