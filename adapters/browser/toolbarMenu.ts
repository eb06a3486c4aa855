import { browser, type Browser } from 'wxt/browser';
import { askPanel, type PanelRequest } from './panelRequests.ts';
import { say } from '../words/say.ts';
import { openSidePanel } from './sidePanel.ts';

/** Id of the one item the toolbar button's own menu has. */
export const openBesideItem = 'open-beside';
/** On a field of a page. */
export const answerFieldItem = 'answer-field';
/** On words marked in a page. */
export const findWordsItem = 'find-words';

/** Names of the browser's own shortcuts, as in the manifest. */
export const openPanelCommand = 'open-panel';
export const answerFieldCommand = 'answer-field';

const longestWords = 500;

/**
 * Offers the panel in the browser's menus and by its shortcuts. Each of them is a person's own act on a tab, which
 * also lets the panel read it; nothing is read before.
 */
export function offerToolbarMenu(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({ id: openBesideItem, title: say('menus.openBeside'), contexts: ['action'] });
    browser.contextMenus.create({
      id: answerFieldItem,
      title: say('menus.answerField'),
      contexts: ['editable'],
    });
    browser.contextMenus.create({
      id: findWordsItem,
      title: say('menus.findWords'),
      contexts: ['selection'],
    });
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId, selectionText = '' }, tab) => {
    const requests: Record<string, PanelRequest | null> = {
      [openBesideItem]: null,
      [answerFieldItem]: { kind: 'focused' },
      [findWordsItem]: { kind: 'find', words: selectionText.slice(0, longestWords) },
    };
    openWith(tab, requests[String(menuItemId)] ?? null);
  });
  browser.commands.onCommand.addListener((command, tab) => {
    openWith(tab, command === answerFieldCommand ? { kind: 'focused' } : null);
  });
}

/** The panel first: browsers open it only while the click or key press lasts. */
function openWith(tab: Browser.tabs.Tab | undefined, request: PanelRequest | null): void {
  if (tab?.id === undefined) return;
  openSidePanel(tab.id);
  if (request) void askPanel(tab.id, request);
}
