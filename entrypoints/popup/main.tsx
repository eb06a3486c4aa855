import { openDeskFor, tabUnderReview } from '#adapters/desk/openInBrowser.ts';
import { openRecordOfAnswers } from '#adapters/record.ts';
import { openSidePanel } from '#adapters/sidePanel.ts';
import { renderPanel } from '#components/renderPanel.tsx';

const tabId = await tabUnderReview(location.href);
const desk = await openDeskFor(tabId);
const openBeside = () => {
  if (tabId !== null) openSidePanel(tabId);
  close();
};
renderPanel({ desk, library: openRecordOfAnswers(), openBeside });
await desk.scan();
