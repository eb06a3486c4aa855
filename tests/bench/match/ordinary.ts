import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '..', '..', 'asks', 'ordinary');

/** Questions of every form that no record of security answers, by language. */
export function ordinaryQuestions(): readonly { readonly lang: string; readonly question: string }[] {
  return readdirSync(folder).flatMap((name) =>
    readFileSync(join(folder, name), 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((question) => ({ lang: name.replace('.txt', ''), question })),
  );
}
