import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/** A digest of everything that decides how an entry is read: what was stored under another one is made anew. */
export function engineDigest(): string {
  const hash = createHash('sha256');
  for (const folder of ['core/match', 'knowledge']) {
    const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
    for (const name of names.toSorted()) {
      if (!/\.(?:ts|json)$/.test(name)) continue;
      hash.update(`${folder}/${name.replaceAll('\\', '/')}\n`).update(readFileSync(join(root, folder, name)));
    }
  }
  return hash.digest('hex');
}
