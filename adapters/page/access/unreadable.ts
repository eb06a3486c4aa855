import { webOriginOf } from '#core/review/destinations.ts';

/** A frame of the page whose questions could not be looked for, and why. */
export interface UnreadableFrame {
  readonly address: string;
  /**
   * Whom to ask the person about: where it comes from, or for a frame without an origin of its own (sandboxed, or
   * made by a script) the page it stands in. Null where neither is on the web.
   */
  readonly origin: string | null;
  /**
   * not-allowed: a person may allow its origin, and has not.
   * sealed: it has no origin of its own, and what was allowed does not reach it.
   * silent: it may be read, and yet no document of ours answered from there.
   */
  readonly why: 'not-allowed' | 'sealed' | 'silent';
}

/** Tells the frames apart by what can be done about them. `site` is the page's own origin. */
export function explainFrames(
  addresses: readonly string[],
  site: string,
  isAllowed: (origin: string) => Promise<boolean>,
): Promise<readonly UnreadableFrame[]> {
  return Promise.all(
    addresses.map(async (address): Promise<UnreadableFrame> => {
      const own = webOriginOf(address);
      const origin = own ?? webOriginOf(site);
      if (origin === null) return { address, origin, why: 'sealed' };
      if (!(await isAllowed(origin))) return { address, origin, why: 'not-allowed' };
      return { address, origin, why: own === null ? 'sealed' : 'silent' };
    }),
  );
}
