import { webOriginOf } from '#core/review/destinations.ts';

/** A frame of the page whose questions could not be looked for, and why. */
export interface UnreadableFrame {
  readonly address: string;
  /** Whom to ask the person about; null where the frame has no origin that could be allowed. */
  readonly origin: string | null;
  /**
   * not-allowed: it comes from another origin, and a person may allow that.
   * sealed: it has no origin (sandboxed, or made by a script), so that no permission reaches it.
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
      const origin = webOriginOf(address);
      if (origin === null) return { address, origin, why: 'sealed' };
      const mayBeRead = origin === site || (await isAllowed(origin));
      return { address, origin, why: mayBeRead ? 'silent' : 'not-allowed' };
    }),
  );
}
