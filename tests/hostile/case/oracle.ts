/** What holds in every hostile case, whatever it is about (O1 to O6). */
import { expect, type Page } from '@playwright/test';
import { replay } from '#core/review/state/replay.ts';
import { entries } from '#knowledge/bundle.ts';
import messages from '../../../locales/en.json' with { type: 'json' };
import { isTheBrowsersOwn, loggedRequests } from '../../../scripts/browser/netlog.ts';
import type { Kept } from './kept.ts';
import type { Findings } from './spy.ts';

/** A secret text and the only place in the page where it may be; null where it may be nowhere. */
export interface Secret {
  readonly text: string;
  readonly place: string | null;
}

const bundled = entries.map(({ answer }) => answer.text.slice(0, 40));

/** O1: no answer anywhere but in the control it was approved for. Returns how many were found elsewhere. */
export function leaks(
  findings: readonly Findings[],
  secrets: readonly Secret[],
  requests: readonly string[],
): string[] {
  const texts = new Set([...bundled, ...secrets.map(({ text }) => text)]);
  const allowed = new Set(secrets.map(({ text, place }) => `${place}\n${text}`));
  const mayHold = (place: string, text: string) =>
    allowed.has(`${place}\n${text}`) ||
    secrets.some((secret) => secret.place === place && secret.text.includes(text));
  const seen = findings.flatMap(({ sightings }) =>
    sightings.flatMap((sighting) =>
      [...texts]
        .filter((text) => sighting.text.includes(text) && !mayHold(sighting.place, text))
        .map((text) => `${text} in ${sighting.place}`),
    ),
  );
  const sent = requests.flatMap((request) =>
    [...texts].filter((text) => decodeURIComponent(request).includes(text)).map((text) => `${text} sent`),
  );
  return [...new Set([...seen, ...sent])];
}

/** O2: the log alone gives every record again. */
export function expectLogGivesRecords({ reviews, log }: Kept): void {
  for (const record of reviews) {
    // Somebody is typing: those words are kept, but have no row in the log yet.
    if (record.draft) continue;
    const rows = log
      .filter(({ recordId }) => recordId === record.id)
      .toSorted((a, b) => a.revision - b.revision);
    expect(replay(rows), `O2: the log of ${record.question.text}`).toEqual(record);
  }
}

const rawWords =
  /\b(TypeError|ReferenceError|DOMException|InvalidStateError|QuotaExceeded|Uncaught|\[object|undefined|NaN)\b|Extension context|Could not establish|message channel|chrome-extension:/;

/** O3: every alert is a sentence of cause and a next step out of the catalogue, and nothing raw shows. */
export async function expectPlainWords(panel: Page): Promise<void> {
  const alerts = await panel.evaluate(() => (window as unknown as { alerts?: string[] }).alerts ?? []);
  for (const alert of alerts) {
    const isKnown = Object.values(messages.problems).some(
      ({ cause, nextStep }) => alert.includes(cause) && alert.includes(nextStep),
    );
    expect(isKnown, `O3: an alert out of the catalogue: ${alert}`).toBe(true);
  }
  expect(await panel.locator('body').innerText(), 'O3: raw words').not.toMatch(rawWords);
}

/** O5: nothing of the extension asked the network for anything. */
export function expectNoRequests(log: string, extensionId: string, origins: readonly string[]): void {
  const logged = loggedRequests(log);
  const ours = logged.filter(({ initiator }) => initiator.includes(extensionId));
  const elsewhere = logged.filter(
    ({ url }) => !origins.some((origin) => url.startsWith(origin)) && !isTheBrowsersOwn(url),
  );
  const asked = [...ours, ...elsewhere].map(({ url }) => url.slice(0, 120));
  expect(asked, 'O5: requests').toEqual([]);
}
