import { expect, test } from 'vitest';
import { whyBlocked } from '#adapters/page/access/whyBlocked.ts';

test.each([
  ['chrome://version/', 'browser-page'],
  ['edge://settings', 'browser-page'],
  ['about:config', 'browser-page'],
  ['chrome-extension://abc/popup.html', 'browser-page'],
  ['chrome://newtab/', 'blank-page'],
  ['about:blank', 'blank-page'],
  ['https://chromewebstore.google.com/detail/x', 'extension-store'],
  ['https://addons.mozilla.org/en-US/firefox/', 'extension-store'],
  ['view-source:https://portal.example/', 'source-view'],
  ['https://portal.example/form.PDF?page=2', 'pdf'],
  ['file:///home/form.html', 'local-file'],
] as const)('%s is kept from us as %s', (url, problem) => {
  expect(whyBlocked(url, '')).toBe(problem);
});

test.each([
  ['Cannot access a chrome:// URL', 'browser-page'],
  ['The extensions gallery cannot be scripted.', 'extension-store'],
  ['Cannot access contents of url "file:///x". Extension manifest must request permission', 'local-file'],
  ['No tab with id: 4', 'tab-closed'],
  ['Frame with ID 0 was removed.', 'page-left'],
  ['Cannot access contents of the page. Extension manifest must request permission', 'not-allowed'],
  ['something no browser has said yet', 'not-allowed'],
] as const)('without an address, "%s" means %s', (message, problem) => {
  expect(whyBlocked(undefined, message)).toBe(problem);
});

test('a questionnaire about PDFs is not taken for one', () => {
  expect(whyBlocked('https://portal.example/q?file=a.pdf', '')).toBe('not-allowed');
});
