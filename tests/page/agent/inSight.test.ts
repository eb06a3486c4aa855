import type * as Agent from '../../../adapters/detector/answering.ts';
import { expect, inAgentWorld, test, type Page } from '../harness.ts';

const scan = (page: Page): Promise<string[]> =>
  inAgentWorld(
    page,
    'adapters/detector/answering.ts',
    async ({ createAnswering }: typeof Agent) => {
      const wanted = { isStopped: () => false };
      const command = { kind: 'detect', ref: 1, pointed: [], quiet: false } as const;
      const reply = await createAnswering({ frame: '' }).answer(command, wanted);
      return reply.kind === 'detected' ? reply.detection.questions.map(({ text }) => text) : [];
    },
    null,
  );

const asked = Array.from({ length: 30 }, (_, index) => `How do you test backup ${index}?`);
const rows = asked
  .map((text) => `<p style="height:60px"><label>${text} <textarea></textarea></label></p>`)
  .join('');

test('questions that a box inside the page is scrolled past are offered all the same', async ({ page }) => {
  await page.setContent(
    `<title>Vendor questionnaire</title><div id="box" style="height:300px;overflow:auto">${rows}</div>`,
  );
  await page.locator('#box').evaluate((box) => box.scrollTo(0, 900));
  expect(await scan(page)).toEqual(asked);
});

test('a text box above where its page begins is not offered', async ({ page }) => {
  await page.setContent(`<title>Vendor questionnaire</title>${rows}
    <label style="position:absolute;top:-400px">Who is your parent company? <textarea></textarea></label>`);
  expect(await scan(page)).toEqual(asked);
});
