import { expect, test } from '../case/case.ts';
import { approve, approveSecret, askToInsert, backups } from '../case/desk.ts';
import { formPage } from '../case/site.ts';
import { fading, moreTraps } from './moreTraps.ts';
import { honestField, trapField } from './traps.ts';

const questionOf = (n: number) => `Which backup of system ${n + 1} is taken how often?`;

test('H02 hidden after the approval in 27 more ways: each is refused, the honest one is filled', async ({
  at,
}) => {
  test.slow();
  const fields = moreTraps.map((_, n) => `<div>${honestField(`field-${n}`, questionOf(n))}</div>`);
  const page = await at.visit('/form', fading + formPage(honestField('first', backups) + fields.join('')));
  at.bait(moreTraps.length);
  at.movesItself = true;
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  for (const n of moreTraps.keys()) await approve(panel, questionOf(n), at.secret(null));
  const go = await askToInsert(panel);
  await page.evaluate(
    async (all) => {
      for (const [n, markup] of all.entries()) {
        const made = document.createElement('div');
        made.innerHTML = markup;
        const trapped = made.querySelector('textarea')!;
        const old = document.querySelector<HTMLTextAreaElement>(`#field-${n}`)!;
        for (const { name, value } of trapped.parentElement!.attributes)
          old.parentElement!.setAttribute(name, value);
        for (const name of ['style', 'readonly', 'disabled'])
          if (trapped.hasAttribute(name)) old.setAttribute(name, trapped.getAttribute(name) ?? '');
      }
      await Promise.all(document.getAnimations().map(({ finished }) => finished));
    },
    moreTraps.map((trap, n) => trapField(trap, `t${n}`, questionOf(n))),
  );
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached', timeout: 120_000 });
  await expect(page.locator('#first')).toHaveValue(text);
  const { reviews } = await at.kept();
  for (const [n, { name }] of moreTraps.entries()) {
    expect.soft(await page.locator(`#field-${n}`).inputValue(), name).toBe('');
    const [record] = reviews.filter(
      ({ question, decision }) => question.text === questionOf(n) && decision === 'approved',
    );
    expect.soft(record?.insertion.state, name).toBe('refused');
  }
});
