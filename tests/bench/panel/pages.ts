import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const asks = [
  'How often are backups of {} taken?',
  'Is access to {} protected by a second factor?',
  'Is data in {} encrypted at rest?',
  'Describe how the logs of {} are protected.',
  'Which TLS versions does {} accept?',
];

/** A form of so many questions in a new folder; `run` changes every text, so that nothing is remembered. */
export function writeForm(folder: string, count: number, run: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const ask = (asks[index % asks.length] ?? '').replace('{}', `system ${run}-${index}`);
    const heading = index % 20 === 0 ? `<h2>Section ${index / 20 + 1}</h2>` : '';
    return `${heading}<p><label for="q${index}">${ask}</label> <textarea id="q${index}"></textarea></p>`;
  });
  const name = `form-${count}-${run}.html`;
  writeFileSync(
    join(folder, name),
    `<!doctype html><html lang="en"><title>Vendor security questionnaire ${count} ${run}</title>${rows.join('\n')}`,
  );
  return name;
}

export function formFolder(): string {
  return mkdtempSync(join(tmpdir(), 'onrecord-forms-'));
}
