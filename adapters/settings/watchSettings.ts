import { browser } from 'wxt/browser';
import {
  effectiveSettings,
  handedOutIn,
  maySet,
  type EffectiveSettings,
  type Settings,
} from '#core/settings/settings.ts';
import type { Person } from '#core/review/state/record.ts';
import { readPerson } from './settings.ts';

/** Key of what a person chose, in the browser's local store. */
const chosenKey = 'settings';

export async function readSettings(): Promise<EffectiveSettings> {
  const { [chosenKey]: chosen } = await browser.storage.local.get(chosenKey);
  return effectiveSettings(chosen, await readManaged());
}

/** Calls back with the settings now and whenever a person or the organisation changes them; returns how to stop. */
export function watchSettings(onChange: (settings: EffectiveSettings) => void): () => void {
  const tell = () => void readSettings().then(onChange);
  const look = (changes: object, area: string) => {
    if (area === 'managed' || (area === 'local' && chosenKey in changes)) tell();
  };
  browser.storage.onChanged.addListener(look);
  tell();
  return () => browser.storage.onChanged.removeListener(look);
}

/** Keeps a person's choice; what the organisation has set, or what is no value of the setting, is left as it is. */
export function writeSettings(change: Partial<Settings>): Promise<void> {
  return navigator.locks.request('settings', async () => {
    if (!maySet(await readSettings(), change)) return;
    const { [chosenKey]: chosen } = await browser.storage.local.get(chosenKey);
    await browser.storage.local.set({ [chosenKey]: { ...(chosen as object | undefined), ...change } });
  });
}

/** Calls back when the person who works here takes another name; returns how to stop. */
export function watchPerson(onChange: (person: Person) => void): () => void {
  const look = (changes: object, area: string) => {
    if (area === 'local' && 'person' in changes) void readPerson().then(onChange);
  };
  browser.storage.onChanged.addListener(look);
  return () => browser.storage.onChanged.removeListener(look);
}

/** The library file that the organisation hands out; null where it hands out none. */
export async function readHandedOut(): Promise<File | null> {
  const text = handedOutIn(await readManaged());
  return text === null ? null : new File([text], 'organisation.json', { type: 'application/json' });
}

/** Calls back with that file now and whenever another policy arrives, as it may once the browser runs; returns how to stop. */
export function watchHandedOut(onChange: (file: File | null) => void): () => void {
  const tell = () => void readHandedOut().then(onChange);
  const look = (_: object, area: string) => {
    if (area === 'managed') tell();
  };
  browser.storage.onChanged.addListener(look);
  tell();
  return () => browser.storage.onChanged.removeListener(look);
}

async function readManaged(): Promise<unknown> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox rejects where the organisation has set nothing at all.
    return {};
  }
}
