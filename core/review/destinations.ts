import { siteOf } from './identity/keys.ts';

/** The origin of a web address, null for what has none: a local file, a document made by a script. */
export function webOriginOf(address: string): string | null {
  return /^https?:\/\//i.test(address) ? siteOf(address) : null;
}

/**
 * Every origin the answers to these questions go to: the site, and those of embedded forms from elsewhere. A
 * frame without an origin of its own belongs to whoever put it there.
 */
export function destinationsOf(site: string, questions: readonly { frame: string }[]): readonly string[] {
  const embedded = questions.flatMap(({ frame }) => webOriginOf(frame) ?? []);
  return [...new Set([site, ...embedded])];
}

/** Whether what goes to this origin can be read on the way; a server on this machine has no way to go. */
export function isInTheClear(origin: string): boolean {
  return /^http:\/\/(?!(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$)/.test(origin);
}
