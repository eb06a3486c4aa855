import { expect } from '@playwright/test';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';
import { openCard, test } from '../desk.ts';
import { question, tickAndInsert, writeSecret } from './agreement.ts';

const answer = 'Under the old mill.';

function formThatSendsTo(action: string): string {
  return `<!doctype html><title>Supplier assessment</title><form action="${action}" method="post">
    <h2>Supplier security assessment</h2>
    <p><label>${question} <textarea name="vault"></textarea></label></p>
    <p><label>How often are backups taken? <textarea></textarea></label></p>
    <p><label>Which encryption do you use in transit? <textarea></textarea></label></p></form>`;
}

interface Site {
  readonly origin: string;
  readonly sendsTo?: string;
}

/** The form at a site of that origin, with its answer approved in the panel. */
async function approvedAt({ context, openPopup }: RunningExtension, { origin, sendsTo = '/send' }: Site) {
  await context.route(`${origin}/**`, (route) =>
    route.fulfill({ contentType: 'text/html', body: formThatSendsTo(sendsTo) }),
  );
  const page = await context.newPage();
  await page.goto(`${origin}/form`);
  const popup = await openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Acme' }).click();
  const card = await openCard(popup, question);
  await expect(card.getByRole('textbox', { name: 'Answer' })).toHaveValue(answer);
  await card.getByRole('button', { name: 'Approve', exact: true }).click();
  return {
    popup,
    card,
    insert: card.getByRole('button', { name: 'Insert', exact: true }),
    field: page.locator('[name="vault"]'),
  };
}

test.beforeEach(({ extension }) => writeSecret(extension, answer));

test('an answer under an agreement goes in once a person has granted it to this site, and only to this site', async ({
  extension,
}) => {
  const signed = await approvedAt(extension, { origin: 'https://customer.example' });
  await signed.insert.click();
  await tickAndInsert(signed.popup);
  await expect(signed.card).toContainText('Inserted, the page holds it');
  await expect(signed.field).toHaveValue(answer);

  // Granted from now on: the same site is not asked about again.
  await signed.card.getByRole('button', { name: 'Undo' }).click();
  await expect(signed.field).toHaveValue('');
  await signed.insert.click();
  await expect(signed.field).toHaveValue(answer);

  const other = await approvedAt(extension, { origin: 'https://somebody-else.example' });
  await other.insert.click();
  await expect(other.popup.getByRole('dialog').getByRole('checkbox')).not.toBeChecked();
});

test.describe('is refused whatever a person grants', () => {
  const cases: readonly [string, Site, string][] = [
    ['by a site without encryption', { origin: 'http://plain.example' }, 'this site is not encrypted'],
    [
      'where the form sends to somebody else',
      { origin: 'https://portal.example', sendsTo: 'https://collector.example/take' },
      'this form sends to another site',
    ],
  ];
  for (const [name, site, words] of cases) {
    test(name, async ({ extension }) => {
      const { popup, card, insert, field } = await approvedAt(extension, site);
      await insert.click();
      await tickAndInsert(popup);
      await expect(card).toContainText(words);
      await expect(field).toHaveValue('');
    });
  }
});
