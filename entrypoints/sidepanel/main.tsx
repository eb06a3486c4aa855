import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openRecordOfAnswers } from '#adapters/record.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const library = openRecordOfAnswers();
const desk = await openDeskFor(await tabUnderReview(location.href), library);
renderPanel({ desk, library, openBeside: null });
await desk.scan();
