/**
 * One case: a fresh browser with the shipped build, a server that plays the customer's portal, a spy in every page,
 * and at the end the oracle (O1 to O6) over all of it, whatever the case was about.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import {
  launchExtension,
  type LaunchOptions,
  type RunningExtension,
} from '../../../scripts/browser/launch.ts';
import { watchAlerts } from '../../e2e/alerts.ts';
import { buildWith, holdBrowser, type BrowserHand } from './browser.ts';
import { readKept, type Kept } from './kept.ts';
import { expectLogGivesRecords, expectNoRequests, expectPlainWords, leaks, type Secret } from './oracle.ts';
import { startSite, type HostileSite } from './site.ts';
import { findingsOf, markupOf, plantSpy, type Findings } from './spy.ts';

export { expect } from '@playwright/test';

/** Figures of one case, summed up over the suite at its end. */
export interface Figures {
  baited: number;
  crashes: number;
  approved: number;
  lost: number;
  leaked: number;
  longTasks: number;
}

export class Case {
  readonly site: HostileSite;
  readonly figures: Figures = { baited: 0, crashes: 0, approved: 0, lost: 0, leaked: 0, longTasks: 0 };
  /** Set by a case whose page changes its own markup: then O6 cannot tell whose change it was. */
  movesItself = false;
  /** Set, with the reason, by a case whose log cannot give every record again. */
  skipsLog: string | null = null;
  /** Set by a case that leaves or closes its page: what was seen is taken before. */
  readonly findings: Findings[] = [];
  readonly #profile = mkdtempSync(join(tmpdir(), 'onrecord-hostile-'));
  readonly #secrets: Secret[] = [];
  readonly #panels: Page[] = [];
  readonly #markups = new Map<Page, string>();
  readonly #logs: string[] = [];
  #options: LaunchOptions = {};
  #extension!: RunningExtension;
  #hand!: BrowserHand;

  constructor(site: HostileSite) {
    this.site = site;
  }

  get extension(): RunningExtension {
    return this.#extension;
  }

  get hand(): BrowserHand {
    return this.#hand;
  }

  /** The build with another manifest, to start the browser with. */
  build(manifest: Readonly<Record<string, unknown>>): string {
    return buildWith(manifest, join(this.#profile, 'build'));
  }

  /** Starts the browser, or starts it again on the same profile. */
  async start(options: LaunchOptions = this.#options): Promise<void> {
    this.#options = options;
    const log = join(this.#profile, `net-${this.#logs.length}.json`);
    this.#logs.push(log);
    const profile = join(this.#profile, 'profile');
    const flags = [`--log-net-log=${log}`, ...(options.flags ?? [])];
    this.#extension = await launchExtension({ ...options, profile, flags });
    await plantSpy(this.#extension.context);
    await watchAlerts(this.#extension.context);
    this.#hand = await holdBrowser(this.#extension.context, this.#extension.extensionId);
  }

  /** Shows a page of the portal in a new tab. */
  async visit(path: string, html: string, headers: Readonly<Record<string, string>> = {}): Promise<Page> {
    return this.go(this.site.serve(path, { html, headers }));
  }

  async go(address: string): Promise<Page> {
    const page = await this.#extension.context.newPage();
    await page.goto(address);
    this.#markups.set(page, await markupOf(page));
    return page;
  }

  /** Clicks the toolbar button there. */
  async openPanel(page: Page): Promise<Page> {
    const panel = await this.#extension.openPopup(page);
    this.#panels.push(panel);
    return panel;
  }

  /** The same, and says who answers. */
  async openDesk(page: Page): Promise<Page> {
    const panel = await this.openPanel(page);
    const asWildix = panel.getByRole('button', { name: 'Answer as Wildix' });
    const progress = panel.getByRole('region', { name: 'Progress' });
    await expect(asWildix.or(progress).first()).toBeVisible();
    if ((await progress.count()) === 0) await asWildix.click();
    await progress.waitFor();
    return panel;
  }

  /** Closes a panel and waits until nothing of it is left to hold or write what is kept. */
  async closePanel(panel: Page): Promise<void> {
    await panel.close();
    const open = async () => (await this.#extension.openParts()).filter((url) => url.includes('popup.html'));
    await expect.poll(open).toEqual([]);
  }

  /** A text nobody else has; `place` is the id of the one control that may hold it. */
  secret(place: string | null): string {
    const text = `canary-${crypto.randomUUID().slice(0, 8)}`;
    this.#secrets.push({ text, place });
    return text;
  }

  /** This text may stand there as well. */
  allow(place: string, text: string): void {
    this.#secrets.push({ place, text });
  }

  /** Counts fields that must stay empty. */
  bait(fields: number): void {
    this.figures.baited += fields;
  }

  /** Crashes a panel, and with it whatever else of the extension is open; nothing can be asked of it any more. */
  async crash(panel: Page): Promise<void> {
    crashed.add(panel);
    await this.#hand.crash(panel);
    this.figures.crashes += 1;
  }

  kept(): Promise<Kept> {
    return this.probe(readKept);
  }

  /** Checks that a question's answer is kept as it was approved. */
  async expectApproved(question: string, text: string): Promise<void> {
    this.figures.approved += 1;
    const { reviews } = await this.kept();
    const found = reviews.find((record) => record.question.text === question);
    const isThere = found?.decision === 'approved' && found.answer.text === text;
    if (!isThere) this.figures.lost += 1;
    expect(found?.decision, `the approval of ${question}`).toBe('approved');
    expect(found?.answer.text).toBe(text);
  }

  /** Takes down what the page and its frames saw up to now. */
  async look(page: Page): Promise<void> {
    for (const frame of page.frames()) {
      // A frame of the browser's own (an error page, a viewer) has no spy and can tell nothing.
      const seen = await findingsOf(frame).catch(() => null);
      if (seen) this.findings.push(seen);
    }
  }

  /** The oracle. */
  async finish(): Promise<void> {
    const kept = await this.kept();
    for (const page of this.#markups.keys()) if (!page.isClosed()) await this.look(page);
    const found = leaks(this.findings, this.#secrets, this.site.requests());
    this.figures.leaked = found.length;
    this.figures.longTasks = this.findings.reduce((sum, { longTasks }) => sum + longTasks, 0);
    expect(found, 'O1: answers where none may be').toEqual([]);
    if (this.skipsLog === null) expectLogGivesRecords(kept);
    for (const panel of this.#panels) if (isAlive(panel)) await expectPlainWords(panel);
    const violations = this.findings.flatMap(({ violations: seen }) => seen);
    const ours = violations.filter((line) => line.includes('chrome-extension:'));
    expect([...ours, ...(await this.#hand.errors())], 'O4: errors and violations').toEqual([]);
    if (!this.movesItself)
      for (const [page, before] of this.#markups)
        if (!page.isClosed()) expect(await markupOf(page), 'O6: the page').toBe(before);
    await this.#extension.close();
    const origins = [this.site.origin, this.site.otherOrigin, 'http://portal.example'];
    const last = this.#logs.at(-1);
    if (last) expectNoRequests(last, this.#extension.extensionId, origins);
  }

  async clear(): Promise<void> {
    await this.#extension.close().catch(() => undefined);
    rmSync(this.#profile, { recursive: true, force: true });
    this.site.close();
  }

  /** A page of the extension with nothing of its code in it. */
  openProbe(): Promise<Page> {
    return this.#openOwn('manifest.json');
  }

  async probe<T>(read: (page: Page) => Promise<T>): Promise<T> {
    const page = await this.openProbe();
    const result = await read(page);
    await page.close();
    return result;
  }

  /** The library page at one of its views. */
  async openLibrary(view: string): Promise<Page> {
    const page = await this.#openOwn(`library.html#${view}`);
    this.#panels.push(page);
    return page;
  }

  async #openOwn(path: string): Promise<Page> {
    const page = await this.#extension.context.newPage();
    await page.goto(`chrome-extension://${this.#extension.extensionId}/${path}`);
    return page;
  }
}

const crashed = new WeakSet<Page>();

const isAlive = (panel: Page): boolean =>
  !panel.isClosed() && !crashed.has(panel) && panel.url().startsWith('chrome-extension:');

interface CaseOptions {
  launch: LaunchOptions;
  /** Lines of the manifest that are not as shipped, where a case cannot do without; says why beside it. */
  manifest: Readonly<Record<string, unknown>>;
}

export const test = base.extend<CaseOptions & { at: Case }>({
  launch: [{}, { option: true }],
  manifest: [{}, { option: true }],
  at: async ({ launch, manifest }, use, info) => {
    const at = new Case(await startSite());
    const isShipped = Object.keys(manifest).length === 0;
    await at.start(isShipped ? launch : { ...launch, extension: at.build(manifest) });
    try {
      await use(at);
      if (info.status === info.expectedStatus) await at.finish();
    } finally {
      info.annotations.push({ type: 'figures', description: JSON.stringify(at.figures) });
      await at.clear();
    }
  },
});
