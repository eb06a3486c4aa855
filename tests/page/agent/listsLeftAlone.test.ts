import type * as Agent from '../../../adapters/detector/answering.ts';
import { expect, inAgentWorld, test } from '../harness.ts';
import { ask, open, scan, scrollTo, scrollTop } from './lists.ts';

declare global {
  var scrolled: number;
}

test('a list is left alone once nobody wants it, and put back', async ({ page }) => {
  await open(page, 'virtual/placed-rows');
  await scrollTo(page, '#list', 900);
  const reply = await inAgentWorld(
    page,
    'adapters/detector/answering.ts',
    async ({ createAnswering }: typeof Agent) => {
      let told = 0;
      return createAnswering({ frame: '' }).answer(
        { kind: 'detect', ref: 1, pointed: [], quiet: false },
        { isStopped: () => told > 12, onControls: (met = told) => (told = met) },
      );
    },
    null,
  );
  expect(reply.kind).toBe('stopped');
  expect(await scrollTop(page, '#list')).toBe(900);
});

test('a list that renders nothing more is left soon, put back, and said to be cut', async ({ page }) => {
  await open(page, 'virtual/placed-rows');
  await page.evaluate(() => {
    const list = document.getElementById('list');
    list?.addEventListener('scroll', (event) => event.stopImmediatePropagation(), true);
    document.addEventListener('scroll', (event) => event.stopImmediatePropagation(), true);
  });
  const reply = await ask(page, { kind: 'detect', ref: 1, pointed: [], quiet: false });
  expect(reply).toMatchObject({ kind: 'detected', detection: { cutAt: expect.any(Number) } });
  expect(await scrollTop(page, '#list')).toBe(0);
});

const stillPages: [what: string, markup: string][] = [
  [
    'a long list that is rendered whole',
    `<div id="list" style="height:300px;overflow:auto"><div style="position:relative">ROWS</div></div>`,
  ],
  ['room kept for a footer that floats', `<main style="padding-bottom:120px">ROWS</main>`],
  ['a tall picture over the form', `<div id="form"><div style="height:900px"></div>ROWS</div>`],
  ['fields placed over a drawn page', `<div style="position:relative;height:3000px">PLACED</div>`],
];
for (const [what, markup] of stillPages)
  test(`nothing is scrolled for ${what}`, async ({ page }) => {
    const ask12 = Array.from({ length: 12 }, (_, at) => `Do you test your backups in region ${at}?`);
    const rows = ask12.map((text) => `<p style="height:100px"><label>${text} <input></label></p>`).join('');
    const placed = ask12
      .map(
        (text, at) =>
          `<p style="position:absolute;top:${at * 220}px;left:40px;margin:0"><label>${text} <input></label></p>`,
      )
      .join('');
    await page.setContent(
      `<title>Vendor questionnaire</title>${markup.replace('ROWS', rows).replace('PLACED', placed)}`,
    );
    await page.evaluate(() => {
      globalThis.scrolled = 0;
      document.addEventListener('scroll', () => (globalThis.scrolled += 1), true);
    });
    expect(await scan(page)).toHaveLength(12);
    expect(await page.evaluate(() => scrolled)).toBe(0);
  });
