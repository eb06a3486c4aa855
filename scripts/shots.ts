/**
 * `npm run shots [-- <folder>]`: screenshots of every view in light and dark, from the real extension on the sample
 * questionnaire, to be looked at. Builds the extension first.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { launchExtension } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { shootLibrary } from './shots/library.ts';
import { shootPanel } from './shots/panel.ts';

const [folder = 'shots'] = process.argv.slice(2);
if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
mkdirSync(folder, { recursive: true });
const site = await serveFolder('tests/pages');
try {
  for (const colorScheme of ['light', 'dark'] as const) {
    const extension = await launchExtension({ colorScheme });
    const fileOf = (name: string) => `${folder}/${name}-${colorScheme}.png`;
    try {
      await shootPanel(extension, site.origin, fileOf);
      await shootLibrary(extension, fileOf);
    } finally {
      await extension.close();
    }
  }
} finally {
  site.close();
}
console.log(`Wrote the screenshots to ${folder}/.`);
