import type { PageProblem } from '#core/problems.ts';

/**
 * Why the browser kept us out of a tab. The address says it best, where the browser shows it to us; else its
 * message does, which is only looked at and never shown.
 */
export function whyBlocked(url: string | undefined, message: string): PageProblem {
  return (url && problemOfAddress(url)) || problemOfMessage(message);
}

const stores =
  /^https:\/\/(chromewebstore\.google\.com|chrome\.google\.com\/webstore|addons\.mozilla\.org|microsoftedge\.microsoft\.com\/addons)/;

function problemOfAddress(url: string): PageProblem | null {
  if (stores.test(url)) return 'extension-store';
  if (url.startsWith('view-source:')) return 'source-view';
  if (/^about:(blank|newtab)?$|^chrome:\/\/new-?tab/.test(url)) return 'blank-page';
  if (/^[^?#]+\.pdf([?#]|$)/i.test(url)) return 'pdf';
  if (
    /^(chrome|edge|brave|about|devtools|chrome-extension|moz-extension|chrome-error|chrome-untrusted|resource):/.test(
      url,
    )
  )
    return 'browser-page';
  return url.startsWith('file:') ? 'local-file' : null;
}

function problemOfMessage(message: string): PageProblem {
  if (/extensions gallery/i.test(message)) return 'extension-store';
  if (/view-source/i.test(message)) return 'source-view';
  if (/about:blank/i.test(message)) return 'blank-page';
  if (/no tab with id|tab was closed|invalid tab/i.test(message)) return 'tab-closed';
  if (/file:\/\//i.test(message)) return 'local-file';
  if (/(chrome|edge|brave|about|devtools)(-extension|-untrusted)?:\/\/|error page/i.test(message))
    return 'browser-page';
  if (/frame .*was removed|document/i.test(message)) return 'page-left';
  return 'not-allowed';
}
