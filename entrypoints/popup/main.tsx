import { databaseReady } from '#adapters/database/ready.ts';
import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openLibraryPage } from '#adapters/browser/libraryPage.ts';
import { openSidePanel } from '#adapters/browser/sidePanel.ts';
import { openShortcutSettings, readShortcuts } from '#adapters/browser/shortcuts.ts';
import { renderPanel } from '#components/panel/renderPanel.tsx';
import { showBarrier } from '#components/barrier/showBarrier.tsx';

await databaseReady(showBarrier);
const tabId = await tabUnderReview(location.href);
const { desk, library, saving } = await openDeskFor(tabId, true);
const openBeside = () => {
  if (tabId !== null) openSidePanel(tabId);
  close();
};
const shortcuts = { read: readShortcuts, change: openShortcutSettings };
renderPanel({ desk, library, saving, openBeside, openLibrary: openLibraryPage, shortcuts });
await desk.scan();
