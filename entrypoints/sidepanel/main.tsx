import { databaseReady } from '#adapters/database/ready.ts';
import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openLibraryPage } from '#adapters/browser/libraryPage.ts';
import { openShortcutSettings, readShortcuts } from '#adapters/browser/shortcuts.ts';
import { renderPanel } from '#components/panel/renderPanel.tsx';
import { showBarrier } from '#components/barrier/showBarrier.tsx';

await databaseReady(showBarrier);
const { desk, library, saving } = await openDeskFor(await tabUnderReview(location.href), false);
const shortcuts = { read: readShortcuts, change: openShortcutSettings };
// Without a tab in its address the panel opens for the tab in front.
const reviewFront = () => location.replace(location.pathname);
renderPanel({
  desk,
  library,
  saving,
  openBeside: null,
  openLibrary: openLibraryPage,
  reviewFront,
  shortcuts,
});
await desk.scan();
