import type { Page } from '@playwright/test';
import type { RunningExtension } from '../../../scripts/browser/launch.ts';

/** Every view of the extension, by what it is called in a report. */
export type Views = ReadonlyMap<string, Page>;

const libraryViews = ['answers', 'import', 'keep-true', 'reviews', 'settings', 'backup'];

/** Opens them all, each as a person meets it: the panel with a card open, its menu's dialogs, the library's pages. */
export async function openViews(extension: RunningExtension, form: string): Promise<Views> {
  const page = await extension.context.newPage();
  await page.goto(form);
  const first = await extension.openPopup(page);
  const views = new Map([['popup, first visit', first]]);

  const popup = await extension.openPopup(page);
  await popup.getByRole('button', { name: 'Answer as Wildix' }).click();
  await popup.getByRole('region', { name: 'Progress' }).waitFor();
  await popup.keyboard.press('j');
  await popup.locator('.card').waitFor();
  views.set('popup, a card', popup);

  const address = new URL(popup.url());
  const dialogs = { check: 'c', keys: '?' };
  for (const [name, key] of Object.entries(dialogs)) {
    const panel = await openAt(extension, `sidepanel.html${address.search}`);
    await panel.getByRole('region', { name: 'Progress' }).waitFor();
    await panel.keyboard.press(key);
    await panel.getByRole('dialog').waitFor();
    views.set(`side panel, ${name}`, panel);
  }
  for (const item of ['This page belongs to …', 'Send for review …', 'Export …']) {
    const panel = await openAt(extension, `sidepanel.html${address.search}`);
    await panel.getByRole('region', { name: 'Progress' }).waitFor();
    await panel.getByRole('button', { name: 'Menu' }).click();
    await panel.getByRole('button', { name: item }).click();
    await panel.getByRole('dialog').waitFor();
    views.set(`side panel, ${item}`, panel);
  }
  for (const view of libraryViews) {
    const library = await openAt(extension, `library.html#${view}`);
    await library.getByRole('main').waitFor();
    views.set(`library, ${view}`, library);
  }
  views.set('welcome', await openAt(extension, 'welcome.html'));
  return views;
}

async function openAt(extension: RunningExtension, place: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.extensionId}/${place}`);
  return page;
}

/** What stands out of the window sideways, other than inside of something that scrolls by itself. */
export function outOfSight(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const wide = [...document.body.querySelectorAll('*')].filter((element) => {
      if (element.getBoundingClientRect().right <= innerWidth + 0.5) return false;
      for (
        let holder = element.parentElement;
        holder && holder !== document.body;
        holder = holder.parentElement
      )
        if (getComputedStyle(holder).overflowX !== 'visible') return false;
      return true;
    });
    const isScrolled = document.documentElement.scrollWidth > innerWidth;
    return [
      ...(isScrolled ? ['the page scrolls sideways'] : []),
      ...wide.map((element) => element.outerHTML.slice(0, 120)),
    ];
  });
}

/** Buttons, links and fields smaller than 24 by 24, other than links within a sentence and what a label enlarges. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, summary, select, input, textarea, a[href]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .filter((element) => getComputedStyle(element).display !== 'inline' && !element.closest('.unseen'))
      .filter((element) => {
        const label = element instanceof HTMLInputElement ? element.labels?.[0] : null;
        return ![element, label].some((one) => {
          const { width = 0, height = 0 } = one?.getBoundingClientRect() ?? {};
          return width >= 23.5 && height >= 23.5;
        });
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Presses Tab through a view; returns what had the focus and could not be seen. */
export async function hiddenByOthers(page: Page, most = 60): Promise<string[]> {
  const hidden: string[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const found = await page.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const { left, top, width, height } = focused.getBoundingClientRect();
      const [x, y] = [
        Math.min(Math.max(left + width / 2, 1), innerWidth - 1),
        Math.min(Math.max(top + Math.min(height / 2, 12), 1), innerHeight - 1),
      ];
      const there = document.elementFromPoint(x, y);
      const label = focused instanceof HTMLInputElement ? focused.labels?.[0] : null;
      const isSeen = there && (focused.contains(there) || there.contains(focused) || label?.contains(there));
      return { isSeen: Boolean(isSeen), html: focused.outerHTML.slice(0, 120) };
    });
    if (!found) break;
    if (!found.isSeen) hidden.push(found.html);
  }
  return hidden;
}
