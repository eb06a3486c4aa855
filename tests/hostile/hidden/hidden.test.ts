import { expect, test } from '../case/case.ts';
import {
  approve,
  approveSecret,
  askToInsert,
  backups,
  content,
  insertApproved,
  openCard,
  pentest,
} from '../case/desk.ts';
import { honestField, trapField, traps } from './traps.ts';
import { box, formPage } from '../case/site.ts';

const questionOf = (n: number) => `Which backup of system ${n + 1} is taken how often?`;

test('H01 ×10 a gallery of 27 hidden fields and 6 honest ones: only the honest ones are filled', async ({
  at,
}) => {
  const honest = [
    '',
    'color:#222',
    'opacity:.9',
    'background:#eee',
    'border:0;background:#f4f4f4',
    'font-size:9px',
  ];
  const page = await at.visit(
    '/gallery',
    formPage(
      honest.map((style, n) => honestField(`honest-${n}`, content, style)).join('') +
        traps.map((trap, n) => trapField(trap, `trap-${n}`, content)).join(''),
    ),
  );
  at.bait(traps.length);
  const panel = await at.openDesk(page);
  // Two of the traps cover a field without hiding it: only pressing tells, which is tried at insertion.
  const listed = () => panel.getByRole('listitem').count();
  await expect.poll(listed).toBeGreaterThanOrEqual(6);
  expect(await listed()).toBeLessThanOrEqual(6 + 2);
  await panel.getByRole('button', { name: /^Approve \d+ high-confidence/ }).click();
  const { reviews } = await at.kept();
  const answer = reviews.find(({ decision }) => decision === 'approved')?.answer.text ?? '';
  for (const n of honest.keys()) at.allow(`honest-${n}`, answer.slice(0, 40));
  await insertApproved(panel);
  for (const n of honest.keys()) await expect(page.locator(`#honest-${n}`)).toHaveValue(answer);
  for (const n of traps.keys())
    expect(await page.locator(`#trap-${n}`).inputValue(), traps[n]?.name).toBe('');
});

test('H02 hidden after the scan in 27 ways: each is refused by name, the honest one is filled', async ({
  at,
}) => {
  const fields = traps.map((_, n) => `<div>${honestField(`field-${n}`, questionOf(n))}</div>`);
  const page = await at.visit('/form', formPage(honestField('first', backups) + fields.join('')));
  at.bait(traps.length);
  at.movesItself = true;
  const panel = await at.openDesk(page);
  const text = await approveSecret(at, panel, backups, 'first');
  for (const n of traps.keys()) await approve(panel, questionOf(n), at.secret(null));
  const go = await askToInsert(panel);
  // The same nodes go on living, each hidden in the way of its trap.
  await page.evaluate(
    (all) => {
      for (const [n, markup] of all.entries()) {
        const made = document.createElement('div');
        made.innerHTML = markup;
        const trapped = made.querySelector('textarea')!;
        const old = document.querySelector<HTMLTextAreaElement>(`#field-${n}`)!;
        const around = trapped.parentElement!;
        for (const { name, value } of around.attributes) old.parentElement!.setAttribute(name, value);
        old.setAttribute('style', trapped.getAttribute('style') ?? '');
        for (const cover of around.querySelectorAll('div')) old.parentElement!.append(cover);
        if (around.hasAttribute('data-cover')) old.parentElement!.style.setProperty('position', 'relative');
      }
    },
    traps.map((trap, n) => trapField(trap, `t${n}`, questionOf(n))),
  );
  await go.click();
  await panel.getByRole('progressbar').waitFor({ state: 'detached', timeout: 60_000 });
  await expect(page.locator('#first')).toHaveValue(text);
  const { reviews } = await at.kept();
  for (const [n, { name }] of traps.entries()) {
    expect.soft(await page.locator(`#field-${n}`).inputValue(), name).toBe('');
    const approved = reviews.filter(
      ({ question, decision }) => question.text === questionOf(n) && decision === 'approved',
    );
    expect
      .soft(
        approved.map(({ insertion }) => insertion.state),
        name,
      )
      .toEqual(['refused']);
  }
});

test('H03 a field replaced by its like under the same id is refused', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups) + box('second', content)));
  at.movesItself = true;
  at.bait(1);
  const panel = await at.openDesk(page);
  const card = await openCard(panel, backups);
  await card.getByRole('textbox', { name: 'Answer' }).fill(at.secret(null));
  await card.getByRole('button', { name: 'Approve' }).click();
  const go = await askToInsert(panel);
  await page.locator('#first').evaluate((field) => field.replaceWith(field.cloneNode(true)));
  await go.click();
  await expect(card).toContainText('Not inserted');
  await expect(card).toContainText('The page changed since it was scanned');
});

test('H05 one visible field among 50 hidden ones with its label is one question', async ({ at }) => {
  const hidden = traps.filter(({ name }) => /display|visibility|one pixel|far left|opacity 0$/.test(name));
  const many = Array.from({ length: 50 }, (_, n) =>
    trapField(hidden[n % hidden.length]!, `trap-${n}`, backups),
  );
  const page = await at.visit('/form', formPage(honestField('first', backups) + many.join('')));
  at.bait(50);
  const panel = await at.openDesk(page);
  await expect(panel.getByRole('listitem')).toHaveCount(1);
  await approveSecret(at, panel, backups, 'first');
  await insertApproved(panel);
});

test('H06 20 fields that appear during the insertion stay empty', async ({ at }) => {
  const page = await at.visit('/form', formPage(box('first', backups) + box('second', content)));
  at.movesItself = true;
  at.bait(20);
  await page.evaluate((question) => {
    document.querySelector('#first')!.addEventListener('input', () => {
      if (document.querySelector('#new-0')) return;
      for (let n = 0; n < 20; n++)
        document
          .querySelector('#form')!
          .insertAdjacentHTML(
            n % 2 ? 'afterbegin' : 'beforeend',
            `<p><label for="new-${n}">${question}</label><textarea id="new-${n}"></textarea></p>`,
          );
    });
  }, content);
  const panel = await at.openDesk(page);
  const first = await approveSecret(at, panel, backups, 'first');
  const second = await approveSecret(at, panel, content, 'second');
  await insertApproved(panel);
  await expect(page.locator('#first')).toHaveValue(first);
  for (let n = 0; n < 20; n++) expect(await page.locator(`#new-${n}`).inputValue()).toBe('');
  await expect(page.locator('#second')).toHaveValue(second);
  // Its question is asked 21 times by then; the approval stays with the field it was given for.
  await expect(panel.getByRole('listitem')).toHaveCount(22);
  await expect(panel.locator('[data-state="inserted"]')).toHaveCount(2);
  await at.expectApproved(backups, first);
  const { reviews } = await at.kept();
  const approved = reviews.filter(({ decision }) => decision === 'approved');
  expect(approved.map(({ insertion }) => insertion.state)).toEqual(['held', 'held']);
});

test('H10 controls that are no text boxes are never offered as such', async ({ at }) => {
  const never = ['type="password"', 'type="hidden"', 'type="file"', 'readonly', 'disabled'];
  const page = await at.visit(
    '/form',
    formPage(
      box('first', backups) +
        never
          .map((attribute, n) => box(`never-${n}`, content, `<input id="never-${n}" ${attribute}>`))
          .join('') +
        box('number', pentest, '<input id="number" type="number">') +
        box('date', 'When was the last penetration test?', '<input id="date" type="date">'),
    ),
  );
  at.bait(7);
  const panel = await at.openDesk(page);
  await approveSecret(at, panel, backups, 'first');
  for (const question of [pentest, 'When was the last penetration test?']) {
    const card = await openCard(panel, question);
    await card.getByRole('textbox', { name: 'Answer' }).fill(at.secret(null));
    await card.getByRole('button', { name: 'Approve' }).click();
  }
  await insertApproved(panel);
  expect(await page.locator('#number').inputValue()).toBe('');
  expect(await page.locator('#date').inputValue()).toBe('');
});
