import type { Report } from '#core/review/report.ts';
import { saveFile } from '../saveFile.ts';

/** Hands the report to the person as a file. */
export function saveReport(report: Report): void {
  saveFile('report.json', `${JSON.stringify(report, null, 2)}\n`, 'application/json');
}
