import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openRecordOfAnswers } from '#adapters/record.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const desk = await openDeskFor(await tabUnderReview(location.href));
renderPanel({ desk, library: openRecordOfAnswers(), openBeside: null });
await desk.scan();
