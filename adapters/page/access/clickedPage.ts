import type { Outcome, PageConnection } from '../connection.ts';

/**
 * Opens the page of a tab whose toolbar button was clicked. A click lets us read every page that extensions may read
 * at all, so the one we are kept out of right after it is of another kind: an empty tab, a page's source, a file. Which
 * of them, the browser tells nobody without the permission to see all addresses.
 */
export function openingClicked(
  open: () => Promise<Outcome<PageConnection>>,
): () => Promise<Outcome<PageConnection>> {
  // A page that was read and then left takes the click with it: there another click does help.
  let wasRead = false;
  return async () => {
    const opened = await open();
    wasRead ||= opened.ok;
    const isKeptOut = !opened.ok && opened.problem === 'not-allowed' && !wasRead;
    return isKeptOut ? { ok: false, problem: 'kept-out' } : opened;
  };
}
