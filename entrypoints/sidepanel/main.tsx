import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openLibraryPage } from '#adapters/libraryPage.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const { desk, library, saving } = await openDeskFor(await tabUnderReview(location.href));
renderPanel({ desk, library, saving, openBeside: null, openLibrary: openLibraryPage });
await desk.scan();
