import { expect, test } from '../case/case.ts';
import { approveSecret, backups, content, form, insertApproved, openCard } from '../case/desk.ts';

test('H36 a form that draws its fields anew from its own state: read back as the state has it', async ({
  at,
}) => {
  const page = await at.visit('/form', form);
  at.movesItself = true;
  await page.evaluate(() => {
    const state: Record<string, string> = {};
    const control = (field: HTMLTextAreaElement) => {
      field.value = state[field.id] ?? '';
      field.addEventListener('input', () => {
        // The second field takes nothing.
        if (field.id !== 'second') state[field.id] = field.value;
        setTimeout(() => {
          const fresh = field.cloneNode() as HTMLTextAreaElement;
          field.replaceWith(fresh);
          control(fresh);
        }, 100);
      });
    };
    document.querySelectorAll('textarea').forEach(control);
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await approveSecret(at, panel, content, 'second');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(await openCard(panel, backups)).toContainText('Inserted, the page holds it');
  await expect(await openCard(panel, content)).not.toContainText('Inserted, the page holds it');
});

test('H37 a page that believes trusted events alone takes the answer', async ({ at }) => {
  const page = await at.visit('/form', form);
  await page.evaluate(() => {
    let held = '';
    const field = document.querySelector<HTMLTextAreaElement>('#first')!;
    field.addEventListener('input', ({ isTrusted }) => {
      if (isTrusted) held = field.value;
      else field.value = held;
    });
  });
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(text);
  await expect(await openCard(panel, backups)).toContainText('Inserted, the page holds it');
});
