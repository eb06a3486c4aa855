/**
 * The practice questionnaire is a page of the extension itself, where no browser lets scripts be injected. Its
 * agent is therefore part of the page and is asked to call by a message; from then on all is as on any site.
 */
import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { browser, type Browser } from 'wxt/browser';
import { questionnaireIdOf, siteOf } from '#core/review/identity/keys.ts';
import { practiceStepOf, type PracticeStep } from '#core/review/practice.ts';
import { startAgent } from '../agent/startAgent.ts';
import { readReviews } from '../database/review/reviews.ts';
import { openDatabase } from '../database/schema.ts';
import { startDetector } from '../detector/startDetector.ts';
import { startInserter } from '../inserter/startInserter.ts';
import { startPointer } from '../pointer/startPointer.ts';
import { callSchema } from './practiceCall.ts';
import { callersPlace } from '../protocol.ts';

export interface Practice {
  /** Tells how far the person has come once a panel is open, and again with every change. */
  watch(onStep: (done: PracticeStep) => void): void;
}

/** To be called once by the practice page, in its own tab. */
export async function openPractice(): Promise<Practice> {
  const tab = await browser.tabs.getCurrent();
  const world = globalThis as unknown as Record<string, Set<string> | undefined>;
  const callers = (world[callersPlace] ??= new Set());
  const watchers: ((done: PracticeStep) => void)[] = [];
  let isFollowed = false;

  startPointer();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender: Browser.runtime.MessageSender, reply: (isHere: boolean) => void) => {
      const call = v.safeParse(callSchema, message);
      const isOurs = sender.id === browser.runtime.id && sender.url?.startsWith(`${location.origin}/`);
      if (!call.success || !isOurs || call.output.tabId !== tab?.id) return;
      callers.add(call.output.caller);
      startAgent();
      startDetector();
      startInserter();
      reply(true);
      if (!isFollowed) followProgress((done) => watchers.forEach((tell) => tell(done)));
      isFollowed = true;
    },
  );
  return { watch: (onStep) => void watchers.push(onStep) };
}

/** Reads the person's progress from what the panel keeps. */
function followProgress(tell: (done: PracticeStep) => void): void {
  const database = openDatabase();
  const id = questionnaireIdOf(location.href, document.title);
  liveQuery(async () => {
    const answering = await database.sites.get(siteOf(location.href));
    return answering ? practiceStepOf(await readReviews(database, [id], answering.vendorId)) : 'opened';
  }).subscribe(tell);
}
