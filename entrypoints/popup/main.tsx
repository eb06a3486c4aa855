import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openRecordOfAnswers } from '#adapters/record.ts';
import { openLibraryPage } from '#adapters/libraryPage.ts';
import { openSidePanel } from '#adapters/sidePanel.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const tabId = await tabUnderReview(location.href);
const library = openRecordOfAnswers();
const desk = await openDeskFor(tabId, library);
const openBeside = () => {
  if (tabId !== null) openSidePanel(tabId);
  close();
};
renderPanel({ desk, library, openBeside, openLibrary: openLibraryPage });
await desk.scan();
