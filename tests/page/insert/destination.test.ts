import { build } from 'esbuild';
import { expect, test, type Page } from '../harness.ts';

declare const destination: {
  foreignDestination(element: Element, allowed: readonly string[]): string | null;
};

/** Where the form around `#it` sends, as far as that is none of our site's business. */
async function foreign(page: Page, html: string): Promise<string | null> {
  await page.route('https://portal.example/', (route) =>
    route.fulfill({ contentType: 'text/html', body: html }),
  );
  await page.goto('https://portal.example/');
  const { outputFiles } = await build({
    entryPoints: ['core/insert/destination.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'destination',
  });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  return page
    .locator('#it')
    .evaluate((element) => destination.foreignDestination(element, ['https://portal.example']));
}

const box = '<textarea id="it"></textarea>';
const other = 'https://collector.example/take';

for (const [what, html, expected] of [
  ['its own site', `<form action="/save">${box}</form>`, null],
  ['no address at all', `<form>${box}</form>`, null],
  ['no form', box, null],
  ['a script', `<form action="javascript:void 0">${box}</form>`, null],
  ['another site', `<form action="${other}">${box}</form>`, 'https://collector.example'],
  ['its own site over http', `<form action="http://portal.example/">${box}</form>`, 'http://portal.example'],
  ['a mail', `<form action="mailto:a@b.example">${box}</form>`, 'mailto:a@b.example'],
  [
    'another site behind a field named action',
    `<form action="${other}"><input name="action" value="/save">${box}</form>`,
    'https://collector.example',
  ],
  [
    'another site by one of its buttons',
    `<form action="/save">${box}<button formaction="${other}">Send</button></form>`,
    'https://collector.example',
  ],
  [
    'another site, from afar',
    `<form id="f" action="${other}"></form><textarea id="it" form="f"></textarea>`,
    'https://collector.example',
  ],
] as const) {
  test(`a form that sends to ${what}`, async ({ page }) => {
    expect(await foreign(page, html)).toBe(expected);
  });
}
