import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openLibraryPage } from '#adapters/libraryPage.ts';
import { openRecordOfAnswers } from '#adapters/record.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const library = openRecordOfAnswers();
const desk = await openDeskFor(await tabUnderReview(location.href), library);
renderPanel({ desk, library, openBeside: null, openLibrary: openLibraryPage });
await desk.scan();
