import { browser } from 'wxt/browser';

/** Brings the library page to the front, in a tab of its own. */
export function openLibraryPage(): void {
  void browser.runtime.openOptionsPage();
}
