/**
 * `npm run store [-- <folder>]`: what the stores ask for besides the package: for each language the name, the short
 * and the long description and pictures of 1280 × 800, made with the real extension on the sample questionnaire.
 * It also renews the picture in README. Builds the extension first.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { languages, messagesOf, type Language } from '../tests/speak.ts';
import { launchExtension } from './browser/launch.ts';
import { serveFolder } from './browser/serve.ts';
import { shootListing } from './shots/listing.ts';

const [root = 'store'] = process.argv.slice(2);

async function writeTexts(language: Language, folder: string): Promise<void> {
  const messages = await messagesOf(language);
  writeFileSync(join(folder, 'name.txt'), `${messages['manifest_name']?.message}\n`);
  writeFileSync(join(folder, 'short.txt'), `${messages['manifest_about']?.message}\n`);
  copyFileSync(`docs/store/${language}.txt`, join(folder, 'long.txt'));
}

if (spawnSync('wxt', ['build'], { stdio: ['ignore', 'ignore', 'inherit'] }).status !== 0) process.exit(1);
rmSync(root, { recursive: true, force: true });
const site = await serveFolder('tests/pages');
try {
  for (const language of languages) {
    const folder = join(root, language);
    mkdirSync(folder, { recursive: true });
    await writeTexts(language, folder);
    const extension = await launchExtension({ language });
    try {
      await shootListing(extension, `${site.origin}/sample/assessment.html`, folder);
    } finally {
      await extension.close();
    }
    console.log(`${language}: texts and pictures are in ${folder}/.`);
  }
} finally {
  site.close();
}
copyFileSync(join(root, 'en', '2-inserted.png'), 'docs/pictures/journey.png');
