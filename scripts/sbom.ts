/** `npm run sbom`: writes what the extension is made of to release/sbom.cdx.json, as CycloneDX. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { sbomOf, type Lockfile } from './supply/sbom.ts';

const file = 'release/sbom.cdx.json';
mkdirSync('release', { recursive: true });
writeFileSync(file, sbomOf(JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lockfile));
console.log(`${file} is written.`);
