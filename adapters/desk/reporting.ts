import { reportOf, type ReadRecord, type Report } from '#core/review/report.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { PageConnection } from '../page/connection.ts';
import { remarkWords } from '../words/remarks.ts';
import { noteWords } from '../words/report.ts';
import type { Ports } from './ports.ts';
import type { DeskState } from './state.ts';

/** The report of the questionnaire as it stands; every answer is read from the page once more for it. */
export async function makeReport(
  state: DeskState,
  ports: Ports,
  page: PageConnection | null,
): Promise<Report> {
  const rows: ReadRecord[] = [];
  for (const id of state.order) {
    const record = state.records.get(id);
    if (record) rows.push(await readRecord(record, state, page));
  }
  const head = {
    url: state.url,
    vendor: state.vendorId ?? '',
    startedAt: new Date(state.scannedAt ?? ports.now()).toISOString(),
    version: ports.version,
    unreadableFrames: state.unreadableFrames.map(({ address }) => address),
  };
  return reportOf(head, rows, { remarks: remarkWords, note: noteWords });
}

async function readRecord(
  record: ReviewRecord,
  { onPage }: DeskState,
  page: PageConnection | null,
): Promise<ReadRecord> {
  const question = onPage.get(record.id);
  const reply = page && question ? await page.read(question.id) : null;
  return { record, held: reply?.ok ? reply.value : null };
}
