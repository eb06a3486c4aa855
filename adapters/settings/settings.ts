import { browser } from 'wxt/browser';
import type { Person } from '#core/review/state/record.ts';

/** Small things outside the database, in the browser's other store. */
interface Settings {
  readonly person?: Person;
  /** Set once the database holds a review, so that an emptied database is noticed. */
  readonly hasReviews?: boolean;
}

/**
 * Who works here: a random id made once, and a name once a person gives one. Under a lock, because two panels
 * that open at the same moment must not make two people of one.
 */
export function readPerson(): Promise<Person> {
  return navigator.locks.request('person', async () => {
    const { person } = await read('person');
    // Whatever else may lie there after a fault is no person.
    if (typeof person?.id === 'string') return person;
    const made: Person = { id: crypto.randomUUID(), name: '' };
    // Nobody has worked here yet, or who did was lost: reviews that are there will then be missed from here.
    await write({ person: made, hasReviews: false });
    return made;
  });
}

/** Whether reviews were ever kept here. If so and the database is empty, something took them. */
export async function expectsReviews(): Promise<boolean> {
  return (await read('hasReviews')).hasReviews === true;
}

export function noteReviewsExist(): Promise<void> {
  return write({ hasReviews: true });
}

async function read<Key extends keyof Settings>(key: Key): Promise<Pick<Settings, Key>> {
  return browser.storage.local.get(key);
}

function write(settings: Settings): Promise<void> {
  return browser.storage.local.set(settings);
}

/** The name other people see beside this person's approvals, notes and files; the id stays the same. */
export function renamePerson(name: string): Promise<Person> {
  return navigator.locks.request('person', async () => {
    const { person } = await read('person');
    const named: Person = { id: person?.id ?? crypto.randomUUID(), name: name.trim() };
    await write({ person: named });
    return named;
  });
}

/**
 * Lets only the extension's own pages read and write the small store. Unless told so, a browser opens it to the
 * agent's world too, which lives in the page's process. Firefox knows no such switch.
 */
export async function closeSettingsToPages(): Promise<void> {
  const { local } = browser.storage;
  if ('setAccessLevel' in local) await local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}
