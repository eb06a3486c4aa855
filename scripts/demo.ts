/**
 * `npm run demo`: OnRecord on a real form. With a display it opens a browser to try it in; without one it makes
 * the whole journey by itself and leaves a table, a report and screenshots.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { launchExtension } from './browser/launch.ts';
import { makeJourney } from './demo/journey.ts';
import { readOptions, usage, type DemoOptions } from './demo/options.ts';
import { withReadings } from './demo/readPage.ts';
import { table, totals } from './demo/table.ts';

function buildExtension(): void {
  const { status, stdout, stderr } = spawnSync('wxt', ['build'], { encoding: 'utf8' });
  if (status === 0) return;
  console.error(stdout, stderr);
  stop(
    'The extension could not be built.',
    'The lines above name the file; mend it and run the command again.',
  );
}

function stop(cause: string, nextStep: string): never {
  console.error(`${cause}\n${nextStep}`);
  process.exit(1);
}

/** A browser for a person: it stays open until they close it. */
async function tryItYourself(options: DemoOptions): Promise<void> {
  const extension = await launchExtension({ headless: false });
  const page = await extension.context.newPage();
  await page.goto(options.url);
  console.log(`\n${options.url} is open in a browser with OnRecord loaded.`);
  console.log(
    'Click the OnRecord button in the toolbar (in the puzzle-piece menu at first) and follow the panel.',
  );
  console.log('Close the browser to end the demo.');
  await new Promise<void>((closed) => extension.context.on('close', () => closed()));
}

async function showItself(options: DemoOptions): Promise<void> {
  const extension = await launchExtension();
  try {
    const { report, readings, steps, screenshots } = await makeJourney(extension, options);
    const checked = withReadings(report, readings);
    mkdirSync(dirname(options.reportFile), { recursive: true });
    writeFileSync(options.reportFile, `${JSON.stringify(checked, null, 2)}\n`);
    console.log(`\n${steps.map((step) => `· ${step}`).join('\n')}\n`);
    console.log(table(checked));
    console.log(`\n${totals(checked)}\n`);
    const files = [options.reportFile, ...screenshots].map((path) => `  ${relative('.', path)}`);
    console.log(`Wrote\n${files.join('\n')}`);
  } finally {
    await extension.close();
  }
}

const options = await readOptions(process.argv.slice(2));
if (typeof options === 'string') stop(options, `Use it like this: ${usage}`);
buildExtension();
try {
  await (options.headless ? showItself(options) : tryItYourself(options));
} catch (error) {
  // Whatever stops the browser's work (an address that does not answer, a page that closes) ends here.
  const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  stop(
    `The demo stopped: ${reason}`,
    `Check that ${options.url} opens in a browser, then run the command again.`,
  );
} finally {
  options.stopServing();
}
