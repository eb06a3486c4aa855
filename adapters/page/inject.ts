import { browser, type Browser } from 'wxt/browser';
import type { PageProblem } from '#core/problems.ts';
import { callPractice } from '../practice/practiceCall.ts';
import { callersPlace, type Reply } from '../protocol.ts';
import { withDeadline } from './frames/deadline.ts';
import type { Outcome } from './connection.ts';
import { whyBlocked } from './access/whyBlocked.ts';

const patience = 10_000;

/**
 * Puts the agent into every frame of the tab that we may read, and has it open a port for this caller where it
 * has none yet. The value counts those frames.
 */
export async function injectAgent(tabId: number, caller: string): Promise<Outcome<number>> {
  // Not waiting for the last picture: the agent only listens until it is asked.
  const everywhere = { target: { tabId, allFrames: true }, injectImmediately: true };
  try {
    const results = await withDeadline(
      patience,
      browser.scripting
        .executeScript({ ...everywhere, func: leaveName, args: [callersPlace, caller] })
        .then(() => browser.scripting.executeScript({ ...everywhere, files: ['/agent.js'] })),
    );
    if (!results) return { ok: false, problem: 'not-loaded' };
    const isPdf = results.some(({ frameId, result }) => frameId === 0 && result === 'application/pdf');
    return isPdf ? { ok: false, problem: 'pdf' } : { ok: true, value: results.length };
  } catch (error) {
    if (await callPractice(tabId, caller)) return { ok: true, value: 1 };
    // The browser tells only in words why it kept us out; they are mapped, not shown.
    return { ok: false, problem: await reasonFor(tabId, error) };
  }
}

/** Puts the pointer beside the agents that are there. */
export function injectPointer(tabId: number): Promise<Outcome<number>> {
  return injectFile({ tabId, allFrames: true }, '/pointer.js');
}

/** A script that the agent of a document asks for once it has something to do for it. */
export type Script = Extract<Reply, { kind: 'unready' }>['needs'];

/**
 * Puts such a script beside the agent of one frame. Should the frame show another document by then, the script
 * stands there unused: only the agent it was meant for would ask it, over the world they would have to share.
 */
export function injectScript(tabId: number, frameId: number, script: Script): Promise<Outcome<number>> {
  return injectFile({ tabId, frameIds: [frameId] }, `/${script}.js`);
}

async function injectFile(
  target: Browser.scripting.InjectionTarget,
  file: '/pointer.js' | `/${Script}.js`,
): Promise<Outcome<number>> {
  try {
    const results = await browser.scripting.executeScript({ target, injectImmediately: true, files: [file] });
    return { ok: true, value: results.length };
  } catch (error) {
    // As above: the page was left, or the browser no longer lets us in.
    return { ok: false, problem: await reasonFor(target.tabId, error) };
  }
}

/** Runs in the page's frames, in our own world there, so it can use nothing of this file. */
function leaveName(place: string, caller: string): void {
  const world = globalThis as unknown as Record<string, Set<string> | undefined>;
  (world[place] ??= new Set()).add(caller);
}

async function reasonFor(tabId: number, error: unknown): Promise<PageProblem> {
  const message = error instanceof Error ? error.message : '';
  const tab = await tabOf(tabId);
  return tab ? whyBlocked(tab.url, message) : 'tab-closed';
}

/** Address and title are there only where the browser lets us know them. */
export async function tabOf(tabId: number): Promise<{ url?: string; title?: string } | null> {
  try {
    const { url, title } = await browser.tabs.get(tabId);
    return { ...(url === undefined ? {} : { url }), ...(title === undefined ? {} : { title }) };
  } catch {
    // There is no other way to ask whether a tab still exists.
    return null;
  }
}
