import { bundleModule, expect, test } from '../harness.ts';
import { ask, bringInserter, hasChanged, open, scan, scrollTo, scrollTop, truth } from './lists.ts';

/** What scrolls on each page. */
const scrollers = {
  'placed-rows': '#list',
  'reused-rows': '#list',
  'page-itself': 'html',
  grid: '#view',
} as const;
const pages = Object.keys(scrollers) as (keyof typeof scrollers)[];

for (const name of pages) {
  test(`${name}: every row is found, in order and once, and the list is put back`, async ({ page }) => {
    await open(page, `virtual/${name}`);
    await scrollTo(page, scrollers[name], 700);
    const wanted = await truth(page);
    const questions = await scan(page);
    const inList = questions.filter(({ text }) => wanted.some((row) => row.text === text));
    expect(inList.map(({ text }) => text)).toEqual(wanted.map(({ text }) => text));
    if (name !== 'grid') expect(inList.map(({ section }) => section)).toEqual(wanted.map(({ part }) => part));
    expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
    expect(await scrollTop(page, scrollers[name])).toBe(700);
  });

  test(`${name}: the same again has the same names, and scrolling by hand changes nothing`, async ({
    page,
  }) => {
    await open(page, `virtual/${name}`);
    const ids = (await scan(page)).map(({ id }) => id);
    await scrollTo(page, scrollers[name], 2000);
    await expect(page.locator(`[data-question="${(await truth(page))[0]?.text}"]`)).toHaveCount(0);
    expect(await hasChanged(page)).toBe(false);
    const before = await scrollTop(page, scrollers[name]);
    expect((await scan(page, true)).map(({ id }) => id)).toEqual(ids);
    expect(await scrollTop(page, scrollers[name])).toBe(before);
    expect((await scan(page)).map(({ id }) => id)).toEqual(ids);
  });

  test(`${name}: rows out of view are filled, read and taken back, each its own`, async ({ page }) => {
    await open(page, `virtual/${name}`);
    await bringInserter(page);
    const questions = await scan(page);
    // The last two of the rows that ask the same.
    const same = questions.filter(({ text }) => text === 'Who is responsible for it?').slice(-2);
    for (const [index, { id }] of same.entries()) {
      const parts = { choice: null, text: `Answer ${index}` };
      const reply = await ask(page, {
        kind: 'insert',
        ref: 2,
        questionId: id,
        parts,
        overwrite: false,
        sendsTo: null,
      });
      expect(reply).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
    }
    await scrollTo(page, scrollers[name], 0);
    const held = await page.evaluate(() =>
      askedRows.flatMap(({ text }, index) => (answers[index]?.text ? [[text, answers[index].text]] : [])),
    );
    expect(held).toEqual(same.map(({ text }, index) => [text, `Answer ${index}`]));
    const places = await page.evaluate(() => answers.flatMap(({ text }, index) => (text ? [index] : [])));
    expect(places).toEqual([52, 58]);
    const [first] = same;
    if (!first) return;
    const read = await ask(page, { kind: 'read', ref: 3, questionId: first.id });
    expect(read).toMatchObject({ value: { text: 'Answer 0' } });
    expect(await scrollTop(page, scrollers[name])).toBe(0);
    const undone = await ask(page, { kind: 'undo', ref: 4, questionId: first.id });
    expect(undone).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
    const left = await page.evaluate(() => answers.filter(({ text }) => text !== '').length);
    expect(left).toBe(1);
  });
}

test('a choice with its comment is filled in a row that was out of view', async ({ page }) => {
  await open(page, 'virtual/reused-rows');
  await bringInserter(page);
  const question = (await scan(page)).find(({ text }) => text.endsWith('Business continuity?'));
  const parts = { choice: ['Yes'], text: 'Reviewed each year.' };
  const reply = await ask(page, {
    kind: 'insert',
    ref: 2,
    questionId: question?.id ?? '',
    parts,
    overwrite: false,
    sendsTo: null,
  });
  expect(reply).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
  expect(await page.evaluate(() => answers[57])).toEqual({ choice: 'Yes', text: 'Reviewed each year.' });
});

test('a list that measures its rows as they come is found whole, and filled where a row has grown', async ({
  page,
}) => {
  await page.setContent('<title>Vendor questionnaire</title>');
  await page.addScriptTag({ content: await bundleModule('tests/page/agent/apps/measuredRows.tsx', 'app') });
  await page.locator('#list textarea').first().waitFor();
  await bringInserter(page);
  const questions = await scan(page);
  const asked = await page.evaluate(() => (window as never as { asked: string[] }).asked);
  expect(questions.map(({ text }) => text)).toEqual(asked);
  const answers = [
    [0, { choice: ['Yes'], text: 'By policy.' }],
    [88, { choice: null, text: 'By training.' }],
    [3, { choice: ['Yes'], text: 'By audit.' }],
    [40, { choice: null, text: 'By design.' }],
  ] as const;
  for (const [index, parts] of answers) {
    const questionId = questions[index]?.id ?? '';
    const reply = await ask(page, {
      kind: 'insert',
      ref: 2,
      questionId,
      parts,
      overwrite: false,
      sendsTo: null,
    });
    expect(reply).toMatchObject({ kind: 'inserted', result: { outcome: 'held' } });
  }
  const held = await page.evaluate(() =>
    Object.entries((window as never as { held: object }).held).filter(([, row]) =>
      Object.values(row as object).some(Boolean),
    ),
  );
  expect(held).toEqual([
    ['0', { choice: 'Yes', why: 'By policy.', text: '' }],
    ['3', { choice: 'Yes', why: 'By audit.', text: '' }],
    ['40', { choice: '', why: '', text: 'By design.' }],
    ['88', { choice: '', why: '', text: 'By training.' }],
  ]);
  expect((await scan(page, true)).map(({ id }) => id)).toEqual(questions.map(({ id }) => id));
});

test('another questionnaire in the same list is a change, and collected anew', async ({ page }) => {
  await open(page, 'virtual/placed-rows');
  await scan(page);
  await page.evaluate(() => {
    for (const row of askedRows) row.text = `In your other office, ${row.text}`;
    document.getElementById('rows')?.replaceChildren();
    document.getElementById('list')?.dispatchEvent(new Event('scroll'));
  });
  await expect(page.locator('#rows [data-question^="In your other office"]').first()).toBeVisible();
  expect(await hasChanged(page)).toBe(true);
  const texts = (await scan(page, true)).map(({ text }) => text);
  expect(texts.filter((text) => text.startsWith('In your other office'))).toHaveLength(60);
  expect(texts).toHaveLength(62);
});
