import { expect, test } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';

test('a text input takes the answer with one input and one change, and gives it back', async ({ page }) => {
  await page.setContent('<p id="box"><label for="a">Where is data kept?</label> <input id="a" value=""></p>');
  await page.evaluate(() => {
    const heard: string[] = [];
    const note = ({ type }: Event) =>
      document.body.setAttribute('data-heard', [heard.push(type), ...heard].slice(1).join(' '));
    for (const type of ['focus', 'input', 'change', 'blur'])
      document.querySelector('#a')?.addEventListener(type, note);
  });
  await scan(page, { text: 'Where is data kept?', box: '#box', control: { kind: 'text', element: '#a' } });
  const result = await insert(page, { text: 'In the European Union.' });
  expect(result).toEqual({
    outcome: 'held',
    written: { choice: null, text: 'In the European Union.' },
    readBack: { choice: null, text: 'In the European Union.' },
    previous: { choice: null, text: null },
  });
  expect(await page.locator('#a').inputValue()).toBe('In the European Union.');
  expect(await page.locator('body').getAttribute('data-heard')).toBe('focus input change blur');
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { text: null } });
  expect(await page.locator('#a').inputValue()).toBe('');
});

test('a textarea keeps line breaks; a single line joins them with a space', async ({ page }) => {
  await page.setContent('<div id="box">Describe <textarea id="t"></textarea><input id="i"></div>');
  await scan(page, { text: 'Describe', box: '#box', control: { kind: 'textarea', element: '#t' } });
  expect(await insert(page, { text: 'One.\nTwo.' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#t').inputValue()).toBe('One.\nTwo.');
  await scan(page, { text: 'Describe', box: '#box', control: { kind: 'text', element: '#i' } });
  expect(await insert(page, { text: 'One.\nTwo.' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#i').inputValue()).toBe('One. Two.');
});

test('a select is chosen by the text of its option, whatever the value', async ({ page }) => {
  await page.setContent(
    '<div id="box">MFA? <select id="s"><option value="">Please choose</option>' +
      '<option value="string:0">Yes</option><option value="string:1">No</option></select></div>',
  );
  await scan(page, { text: 'MFA?', box: '#box', control: { kind: 'select', element: '#s' } });
  expect(await insert(page, { choice: ['No'] })).toMatchObject({
    outcome: 'held',
    readBack: { choice: ['No'] },
  });
  expect(await page.locator('#s').inputValue()).toBe('string:1');
  expect(await undo(page)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#s').inputValue()).toBe('');
  expect(await insert(page, { choice: ['Maybe'] })).toMatchObject({
    outcome: 'refused',
    reason: 'no-such-option',
    detail: 'Please choose; Yes; No',
  });
});

test('a multiple select holds exactly the named options', async ({ page }) => {
  await page.setContent(
    '<div id="box">TLS versions <select id="s" multiple><option selected>1.0</option><option>1.2</option><option>1.3</option></select></div>',
  );
  await scan(page, { text: 'TLS versions', box: '#box', control: { kind: 'multiselect', element: '#s' } });
  expect(await insert(page, { choice: ['1.2', '1.3'] }, true)).toMatchObject({ outcome: 'held' });
  const selected = () =>
    page
      .locator('#s')
      .evaluate((select: HTMLSelectElement) => [...select.selectedOptions].map((o) => o.text));
  expect(await selected()).toEqual(['1.2', '1.3']);
  expect(await undo(page)).toMatchObject({ outcome: 'held' });
  expect(await selected()).toEqual(['1.0']);
});

const radios =
  '<fieldset id="box"><legend>Encrypted?</legend><label><input type="radio" name="e" value="1" id="y"> Yes</label>' +
  '<label><input type="radio" name="e" value="0" id="n"> No</label></fieldset>';
const radioQuestion = {
  text: 'Encrypted?',
  box: '#box',
  control: { kind: 'radio', element: '#box', options: { Yes: '#y', No: '#n' } },
} as const;

test('a radio group goes back to its earlier choice', async ({ page }) => {
  await page.setContent(`<form>${radios}</form>`);
  await page.locator('#n').check();
  await scan(page, radioQuestion);
  expect(await insert(page, { choice: ['Yes'] }, true)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#y').isChecked()).toBe(true);
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: ['No'] } });
  expect(await page.locator('#n').isChecked()).toBe(true);
});

test('a radio group goes back to no choice only where no script can keep it', async ({ page }) => {
  await page.setContent(`<form action="/save">${radios}</form>`);
  await scan(page, radioQuestion);
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ outcome: 'held' });
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: null } });
  expect(await page.locator('#y').isChecked()).toBe(false);

  await page.setContent(`<form>${radios}</form><script></script>`);
  await scan(page, radioQuestion);
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ outcome: 'held' });
  expect(await undo(page)).toMatchObject({ outcome: 'changed', readBack: { choice: ['Yes'] } });
  expect(await page.locator('#y').isChecked()).toBe(true);
});

test('checkboxes are brought to the named options and back, ticked ones left alone', async ({ page }) => {
  await page.setContent(
    '<div id="box">Certificates <label><input type="checkbox" id="a" checked>ISO</label>' +
      '<label><input type="checkbox" id="b">SOC</label><label><input type="checkbox" id="c">PCI</label></div>',
  );
  await scan(page, {
    text: 'Certificates',
    box: '#box',
    control: { kind: 'checkbox', element: '#box', options: { ISO: '#a', SOC: '#b', PCI: '#c' } },
  });
  const ticked = () =>
    page.locator('input').evaluateAll((all) => all.map((each) => (each as HTMLInputElement).checked));
  expect(await insert(page, { choice: ['ISO', 'PCI'] }, true)).toMatchObject({ outcome: 'held' });
  expect(await ticked()).toEqual([true, false, true]);
  expect(await undo(page)).toMatchObject({ outcome: 'held' });
  expect(await ticked()).toEqual([true, false, false]);
});

test('number and date take only what they can hold', async ({ page }) => {
  await page.setContent(
    '<div id="box">Days <input id="n" type="number" min="1" max="30"><input id="d" type="date"></div>',
  );
  await scan(page, { text: 'Days', box: '#box', control: { kind: 'number', element: '#n' } });
  expect(await insert(page, { text: 'two weeks' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-fillable',
  });
  expect(await insert(page, { text: '45' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-fillable',
    detail: { id: 'takes', type: 'number', least: '1', most: '30', step: null },
  });
  expect(await insert(page, { text: '14' })).toMatchObject({ outcome: 'held', readBack: { text: '14' } });
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { text: null } });
  await scan(page, { text: 'Days', box: '#box', control: { kind: 'date', element: '#d' } });
  expect(await insert(page, { text: '08/2021' })).toMatchObject({
    outcome: 'refused',
    reason: 'not-fillable',
  });
  expect(await insert(page, { text: '2021-08-31' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#d').inputValue()).toBe('2021-08-31');
});

test('a choice and the comment that appears after it are one answer', async ({ page }) => {
  await page.setContent(
    `<form>${radios.replace('</fieldset>', '<span id="more"></span></fieldset>')}</form>`,
  );
  await page.evaluate(() => {
    document.querySelector('#y')?.addEventListener('change', () => {
      const more = document.querySelector('#more');
      if (more) more.innerHTML = '<textarea id="why"></textarea>';
    });
  });
  await scan(page, { ...radioQuestion, comment: { kind: 'textarea', element: '#why' } });
  const answer = { choice: ['Yes'], text: 'At rest, with AES.' };
  expect(await insert(page, answer)).toMatchObject({ outcome: 'held', readBack: answer });
  expect(await page.locator('#why').inputValue()).toBe('At rest, with AES.');
});

test('a comment with nowhere to go is told, not swallowed', async ({ page }) => {
  await page.setContent(`<form>${radios}</form>`);
  await scan(page, radioQuestion);
  expect(await insert(page, { choice: ['Yes'], text: 'At rest.' })).toMatchObject({
    outcome: 'changed',
    readBack: { choice: ['Yes'], text: null },
  });
});

test('pressing a plain button in a form never sends the form', async ({ page }) => {
  await page.setContent(
    '<form action="about:blank#sent" id="box">Backups? <button id="y">Yes</button><button id="n">No</button></form>',
  );
  await page.evaluate(() => {
    for (const button of document.querySelectorAll('button'))
      button.addEventListener('click', () => button.classList.toggle('selected'));
  });
  await scan(page, {
    text: 'Backups?',
    box: '#box',
    control: { kind: 'buttons', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ outcome: 'held' });
  expect(page.url()).not.toContain('sent');
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: null } });
});
