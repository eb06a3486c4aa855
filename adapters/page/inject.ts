import { browser } from 'wxt/browser';
import type { PageProblem } from '#core/problems.ts';
import { withDeadline } from './deadline.ts';
import type { Outcome } from './connection.ts';
import { whyBlocked } from './whyBlocked.ts';

const patience = 10_000;

/** Puts the agent into every frame of the tab that we may read. The value counts those frames. */
export async function injectAgent(tabId: number): Promise<Outcome<number>> {
  try {
    const injecting = browser.scripting.executeScript({
      target: { tabId, allFrames: true },
      files: ['/agent.js'],
      // Not waiting for the last picture: the agent only listens until it is asked.
      injectImmediately: true,
    });
    const results = await withDeadline(patience, injecting);
    if (!results) return { ok: false, problem: 'not-loaded' };
    const isPdf = results.some(({ frameId, result }) => frameId === 0 && result === 'application/pdf');
    return isPdf ? { ok: false, problem: 'pdf' } : { ok: true, value: results.length };
  } catch (error) {
    // The browser tells only in words why it kept us out; they are mapped, not shown.
    return { ok: false, problem: await reasonFor(tabId, error) };
  }
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
