import type { Report } from '#core/review/report.ts';

/** Hands the report to the person as a file of this machine; nothing is sent anywhere. */
export function saveReport(report: Report): void {
  const file = new Blob([`${JSON.stringify(report, null, 2)}\n`], { type: 'application/json' });
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = 'report.json';
  link.click();
  URL.revokeObjectURL(address);
}
