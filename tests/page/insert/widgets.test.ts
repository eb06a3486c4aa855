import { expect, test, type Page } from '../harness.ts';
import { insert, scan, undo } from './agent.ts';

test('a bare contenteditable takes the text and gives it back with its formatting', async ({ page }) => {
  await page.setContent('<div id="box">Describe <div id="e" contenteditable><b>Bold</b> start</div></div>');
  await scan(page, { text: 'Describe', box: '#box', control: { kind: 'richtext', element: '#e' } });
  expect(await insert(page, { text: 'The new answer.' }, true)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#e').textContent()).toBe('The new answer.');
  expect(await undo(page)).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#e').textContent()).toBe('Bold start');
});

test('an editor that takes a paste is given it once', async ({ page }) => {
  await page.setContent('<div id="box">Describe <div id="e" contenteditable><p><br></p></div></div>');
  await page.locator('#e').evaluate((editor) => {
    const model: string[] = [];
    // The model follows the selection late and renders late, as editors with a model of their own do.
    editor.addEventListener('paste', (event) => {
      event.preventDefault();
      model.push((event as ClipboardEvent).clipboardData?.getData('text/plain') ?? '');
      setTimeout(
        () =>
          editor.replaceChildren(
            ...model.map((text) => Object.assign(document.createElement('p'), { textContent: text })),
          ),
        50,
      );
    });
  });
  await scan(page, { text: 'Describe', box: '#box', control: { kind: 'richtext', element: '#e' } });
  expect(await insert(page, { text: 'Once.' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#e').textContent()).toBe('Once.');
});

const ariaRadios = `<div id="box" role="radiogroup" aria-label="Encrypted">
  <div role="radio" aria-checked="false" tabindex="0" id="y">Yes</div>
  <div role="radio" aria-checked="false" tabindex="-1" id="n">No</div></div>`;

async function openRadios(page: Page, event: string): Promise<void> {
  await page.setContent(ariaRadios);
  await page.evaluate((type) => {
    const radios = [...document.querySelectorAll('[role=radio]')];
    for (const radio of radios)
      radio.addEventListener(type, () => {
        for (const each of radios) each.setAttribute('aria-checked', String(each === radio));
      });
  }, event);
  await scan(page, {
    text: 'Encrypted',
    box: '#box',
    control: { kind: 'radio', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
}

test('ARIA radios that show a change late are not pressed back to what was chosen before', async ({
  page,
}) => {
  await page.setContent(ariaRadios);
  await page.evaluate(() => {
    const radios = [...document.querySelectorAll('[role=radio]')];
    const choose = (chosen: Element) => {
      for (const each of radios) each.setAttribute('aria-checked', String(each === chosen));
    };
    choose(radios[1]!);
    for (const radio of radios) radio.addEventListener('click', () => setTimeout(() => choose(radio), 60));
  });
  await scan(page, {
    text: 'Encrypted',
    box: '#box',
    control: { kind: 'radio', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
  expect(await insert(page, { choice: ['Yes'] }, true)).toMatchObject({
    outcome: 'held',
    previous: { choice: ['No'] },
    readBack: { choice: ['Yes'] },
  });
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: ['No'] } });
});

for (const event of ['click', 'mousedown', 'pointerup']) {
  test(`ARIA radios that listen to ${event} hold the choice`, async ({ page }) => {
    await openRadios(page, event);
    expect(await insert(page, { choice: ['No'] })).toMatchObject({
      outcome: 'held',
      previous: { choice: null },
    });
    expect(await page.locator('#n').getAttribute('aria-checked')).toBe('true');
    expect(await insert(page, { choice: ['Yes'] }, true)).toMatchObject({ outcome: 'held' });
    expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: ['No'] } });
  });
}

test('ARIA radios with no way back to none say so', async ({ page }) => {
  await openRadios(page, 'click');
  await insert(page, { choice: ['No'] });
  expect(await undo(page)).toMatchObject({ outcome: 'changed', readBack: { choice: ['No'] } });
});

test('a switch is pressed only when its state differs', async ({ page }) => {
  await page.setContent(
    '<div id="box">Logs <button id="s" role="switch" aria-checked="false">Kept</button></div>',
  );
  await page.locator('#s').evaluate((button) => {
    button.addEventListener('click', () =>
      button.setAttribute('aria-checked', String(button.getAttribute('aria-checked') !== 'true')),
    );
  });
  await scan(page, {
    text: 'Logs',
    box: '#box',
    control: { kind: 'switch', element: '#s', options: { Kept: '#s' } },
  });
  expect(await insert(page, { choice: ['Kept'] })).toMatchObject({ outcome: 'held' });
  expect(await insert(page, { choice: ['Kept'] })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('#s').getAttribute('aria-checked')).toBe('true');
});

interface ComboboxHabits {
  /** What opens it. */
  readonly opensOn: 'mousedown' | 'ArrowDown' | 'input';
  /** Whether it names its list by aria-controls. */
  readonly names: boolean;
}

/** A select of our own: the list stands at the end of the body, behind a decoy of no height. */
async function openCombobox(page: Page, habits: ComboboxHabits): Promise<void> {
  await page.setContent(`
    <style>#list{position:absolute;top:60px;left:8px;background:#fff;border:1px solid} .decoy{height:0;overflow:hidden}</style>
    <ul><li>Yes</li><li>No</li></ul>
    <div id="box">MFA <span id="c"><input id="i" role="combobox" aria-expanded="false"></span></div>`);
  await page.evaluate(({ opensOn, names }) => {
    const input = document.querySelector('input')!;
    const show = () => {
      if (document.querySelector('#list')) return;
      document.body.insertAdjacentHTML(
        'beforeend',
        '<div class="decoy" role="listbox"><div role="option">Yes</div><div role="option">No</div></div>' +
          '<div id="list" role="listbox"><div role="option">Yes</div><div role="option">No</div></div>',
      );
      input.setAttribute('aria-expanded', 'true');
      if (names) input.setAttribute('aria-controls', 'list');
      for (const option of document.querySelectorAll('[role=option]'))
        option.addEventListener('click', () => choose(option));
    };
    const hide = () => {
      for (const list of document.querySelectorAll('[role=listbox]')) list.remove();
      input.setAttribute('aria-expanded', 'false');
    };
    const choose = (option: Element) => {
      input.value = option.parentElement?.id === 'list' ? (option.textContent ?? '') : 'decoy';
      hide();
    };
    input.addEventListener(opensOn === 'ArrowDown' ? 'keydown' : opensOn, (event) => {
      if (opensOn !== 'ArrowDown' || (event as KeyboardEvent).key === 'ArrowDown') setTimeout(show, 40);
    });
    input.addEventListener('keydown', ({ key }) => key === 'Escape' && hide());
  }, habits);
  await scan(page, { text: 'MFA', box: '#box', control: { kind: 'select', element: '#i' } });
}

for (const opensOn of ['mousedown', 'ArrowDown', 'input'] as const) {
  for (const names of [true, false]) {
    test(`a combobox that opens on ${opensOn} and ${names ? 'names' : 'does not name'} its list`, async ({
      page,
    }) => {
      await openCombobox(page, { opensOn, names });
      expect(await insert(page, { choice: ['No'] })).toMatchObject({
        outcome: 'held',
        readBack: { choice: ['No'] },
      });
      expect(await page.locator('#list').count()).toBe(0);
      expect(await insert(page, { choice: ['Yes'] }, true)).toMatchObject({ outcome: 'held' });
      expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: ['No'] } });
    });
  }
}

test('an option that the list does not hold is refused, and the list is closed again', async ({ page }) => {
  await openCombobox(page, { opensOn: 'mousedown', names: true });
  expect(await insert(page, { choice: ['Perhaps'] })).toMatchObject({
    outcome: 'refused',
    reason: 'no-such-option',
  });
  expect(await page.locator('#list').count()).toBe(0);
  expect(await page.locator('#i').inputValue()).toBe('');
});

test('a control in nested shadow trees is written and its events leave them', async ({ page }) => {
  await page.setContent('<div id="outer"></div>');
  await page.evaluate(() => {
    const outer = document.querySelector('#outer')!.attachShadow({ mode: 'open' });
    outer.innerHTML = '<div id="inner"></div>';
    const inner = outer.querySelector('#inner')!.attachShadow({ mode: 'open' });
    inner.innerHTML = '<p id="box"><label for="a">Where?</label><input id="a"></p>';
    document.addEventListener('input', () => document.body.setAttribute('data-heard', 'input'));
  });
  await scan(page, {
    text: 'Where?',
    box: '#outer >> #inner >> #box',
    control: { kind: 'text', element: '#outer >> #inner >> #a' },
  });
  expect(await insert(page, { text: 'In Europe.' })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('body').getAttribute('data-heard')).toBe('input');
});

test('a hidden button that empties the whole form is not taken for the mark that clears one select', async ({
  page,
}) => {
  await page.setContent(`<form><input id="other"><div id="box" style="border: 1px solid">Backups
    <div id="c" class="select" role="combobox" tabindex="0" aria-expanded="false" aria-controls="l">Choose</div>
    <button type="reset" class="clear" style="display:none">×</button>
    <ul id="l" role="listbox" hidden><li role="option">Yes</li><li role="option">No</li></ul></div></form>`);
  await page.evaluate(() => {
    const [trigger, list] = [document.querySelector('#c'), document.querySelector('ul')];
    const show = (isOpen: boolean) => {
      trigger?.setAttribute('aria-expanded', String(isOpen));
      list?.toggleAttribute('hidden', !isOpen);
    };
    trigger?.addEventListener('click', () => show(list?.hidden === true));
    list?.addEventListener('click', ({ target }) => {
      if (trigger) trigger.textContent = (target as Element).textContent;
      show(false);
    });
  });
  await page.fill('#other', 'typed by hand');
  const options = { Yes: 'li:nth-child(1)', No: 'li:nth-child(2)' };
  await scan(page, { text: 'Backups', box: '#box', control: { kind: 'select', element: '#c', options } });
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ outcome: 'held' });
  expect(await undo(page)).toMatchObject({ outcome: 'changed' });
  await expect(page.locator('#other')).toHaveValue('typed by hand');
});

/** Two plain buttons whose only sign of being chosen is a colour, given by whatever class. */
async function openPlain(page: Page, chosenAtFirst: 'y' | null): Promise<void> {
  await page.setContent(`<style>.a7{color:#fff;background:#064}</style>
    <div id="box">Backups <button id="y">Yes</button><button id="n">No</button></div>`);
  await page.evaluate((first) => {
    const buttons = [...document.querySelectorAll('button')];
    for (const button of buttons) {
      button.classList.add(`b-${button.id}`);
      button.classList.toggle('a7', button.id === first);
      button.addEventListener('click', () => {
        for (const each of buttons)
          each.classList.toggle('a7', each === button && !each.classList.contains('a7'));
      });
    }
  }, chosenAtFirst);
  await scan(page, {
    text: 'Backups',
    box: '#box',
    control: { kind: 'buttons', element: '#box', options: { Yes: '#y', No: '#n' } },
  });
}

test('plain buttons are read by the look that the press gave them', async ({ page }) => {
  await openPlain(page, null);
  expect(await insert(page, { choice: ['No'] })).toMatchObject({
    outcome: 'held',
    readBack: { choice: ['No'] },
  });
  expect(await page.locator('.a7').textContent()).toBe('No');
  expect(await undo(page)).toMatchObject({ outcome: 'held', readBack: { choice: null } });
  expect(await page.locator('.a7').count()).toBe(0);
});

test('a press that cleared an unrecognised choice is made good', async ({ page }) => {
  await openPlain(page, 'y');
  expect(await insert(page, { choice: ['Yes'] })).toMatchObject({ outcome: 'held' });
  expect(await page.locator('.a7').textContent()).toBe('Yes');
});
