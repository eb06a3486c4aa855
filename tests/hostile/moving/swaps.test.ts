import { expect, test } from '../case/case.ts';
import { approve, approveSecret, askToInsert, backups } from '../case/desk.ts';
import { box, formPage } from '../case/site.ts';

/** What a page does to a field between the approval and the insertion. Each runs in the page, on its own field. */
const swaps: Record<string, (field: HTMLTextAreaElement) => void> = {
  'its label asks something else': (field) => {
    document.querySelector(`label[for=${field.id}]`)!.textContent = 'What is your home address?';
  },
  'its label belongs to another field': (field) => {
    const label = document.querySelector(`label[for=${field.id}]`)!;
    const other = document.createElement('p');
    other.innerHTML = '<label>Which secrets do you hold?</label>';
    label.setAttribute('for', 'elsewhere');
    field.before(other);
    label.remove();
  },
  'it becomes a password box': (field) => {
    const input = document.createElement('input');
    input.type = 'password';
    input.id = field.id;
    field.replaceWith(input);
  },
  'its limit is tightened': (field) => field.setAttribute('maxlength', '3'),
  'it is locked': (field) => (field.readOnly = true),
  'it is disabled by a fieldset': (field) => {
    const set = document.createElement('fieldset');
    set.disabled = true;
    field.replaceWith(set);
    set.append(field);
  },
  'it is moved behind another name into a hidden part': (field) => {
    const part = document.createElement('div');
    part.hidden = true;
    document.body.append(part);
    part.append(field);
  },
  'it was filled by somebody else': (field) => (field.value = 'By somebody else'),
};

const questionOf = (n: number) => `Which backup of system ${n + 1} is taken how often?`;

test('H03 eight changes between approval and insertion: each is refused, the field left alone is filled', async ({
  at,
}) => {
  const names = Object.keys(swaps);
  const page = await at.visit(
    '/form',
    formPage(box('first', backups) + names.map((_, n) => box(`field-${n}`, questionOf(n))).join('')),
  );
  at.movesItself = true;
  at.bait(names.length);
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  for (const n of names.keys()) await approve(panel, questionOf(n), at.secret(null));
  const go = await askToInsert(panel);
  for (const [n, swap] of Object.values(swaps).entries())
    await page.locator(`#field-${n}`).evaluate(swap as (field: HTMLElement | SVGElement) => void);
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached' });
  await expect(page.locator('#first')).toHaveValue(text);
  const { reviews } = await at.kept();
  for (const [n, name] of names.entries()) {
    const approved = reviews.filter(
      ({ question, decision }) => question.text === questionOf(n) && decision === 'approved',
    );
    expect
      .soft(
        approved.map(({ insertion }) => insertion.state),
        name,
      )
      .not.toContain('held');
    expect.soft(await page.locator(`#field-${n}`).inputValue(), name).not.toContain('canary');
  }
});

test('H03 a field that gives way to a hidden like of itself as soon as it is written to: that one stays empty', async ({
  at,
}) => {
  const page = await at.visit('/form', formPage(box('first', backups)));
  at.movesItself = true;
  at.bait(1);
  await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#first')!;
    field.addEventListener('input', () => {
      const like = field.cloneNode() as HTMLTextAreaElement;
      like.id = 'like';
      like.value = '';
      document.querySelector('label')!.htmlFor = 'like';
      like.style.opacity = '0.01';
      field.replaceWith(like);
    });
  });
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  const go = await askToInsert(panel);
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await page.locator('#like').inputValue()).toBe('');
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(0);
});

test('H03 two fields that trade their places and ids get nothing of each other', async ({ at }) => {
  const other = 'Which encryption algorithm is used at rest?';
  const page = await at.visit('/form', formPage(box('first', backups) + box('second', other)));
  at.movesItself = true;
  at.bait(2);
  const panel = await at.openDesk(page);
  const [one, two] = [at.secret('was-first'), at.secret('was-second')];
  await approve(panel, backups, one);
  await approve(panel, other, two);
  const go = await askToInsert(panel);
  await page.evaluate(() => {
    const [first, second] = [document.querySelector('#first')!, document.querySelector('#second')!];
    const place = document.createElement('i');
    first.replaceWith(place);
    second.replaceWith(first);
    place.replaceWith(second);
    [first.id, second.id] = ['second', 'first'];
  });
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached' });
  // Whatever was written, no question holds the answer to the other one.
  expect(await page.locator('#first').inputValue()).not.toBe(two);
  expect(await page.locator('#second').inputValue()).not.toBe(one);
  at.allow('first', one);
  at.allow('second', two);
});
