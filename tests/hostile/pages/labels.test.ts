import { expect, test } from '../case/case.ts';
import { approveSecret, backups, insertApproved } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

test('H29 ten labels of a megabyte are cut and the panel stays usable', async ({ at }) => {
  const long = 'How are backups kept safe and sound '.repeat(30_000);
  const fields = Array.from({ length: 10 }, (_, n) => box(`long-${n}`, `${n} ${long}`)).join('');
  const page = await at.visit('/form', formPage(box('first', backups) + fields));
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  const asked = (await at.kept()).reviews.map(({ question }) => question.text.length);
  expect(Math.max(...asked)).toBeLessThan(100_000);
});

const strange = {
  H30: '&lt;img src=x onerror="document.title=1"&gt;&lt;script&gt;alert(1)&lt;/script&gt; How are backups kept?',
  H32: "^How !are | =backups$ 'kept (a+)+$ __proto__ constructor &#xFFFD; \u202E?",
};
for (const [id, label] of Object.entries(strange))
  test(`${id} a label of markup or operators is plain text`, async ({ at }) => {
    const page = await at.visit('/form', formPage(box('first', backups) + box('second', label)));
    const panel = await at.openDesk(page);
    await expect(panel.getByRole('listitem')).toHaveCount(2);
    expect(
      await panel.evaluate(() => document.querySelectorAll('main img, main script, #root script').length),
    ).toBe(0);
    const text = await approveSecret(at, panel, backups, 'first');
    await insertApproved(panel);
    await expect(page.locator('#first')).toHaveValue(text);
  });
