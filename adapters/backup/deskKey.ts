import { browser } from 'wxt/browser';

/** Key of this browser's secret in its local store: like the last backup, it must outlive the database. */
const deskKeyName = 'deskKey';

/**
 * The secret by which this browser knows its own backups again: 32 random bytes in hex, made once, never in any
 * file. Under a lock, because two windows must not make two of one.
 */
export function readDeskKey(): Promise<string> {
  return navigator.locks.request('deskKey', async () => {
    const { [deskKeyName]: known } = await browser.storage.local.get(deskKeyName);
    if (typeof known === 'string' && /^[0-9a-f]{64}$/.test(known)) return known;
    const bytes = crypto.getRandomValues(new Uint8Array(32));
    const made = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
    await browser.storage.local.set({ [deskKeyName]: made });
    return made;
  });
}
