import { browser } from 'wxt/browser';

/** A shortcut as the browser has it now; empty where it has none. */
export interface BrowserShortcut {
  readonly description: string;
  readonly shortcut: string;
}

export async function readShortcuts(): Promise<readonly BrowserShortcut[]> {
  const commands = await browser.commands.getAll();
  return commands
    .filter(({ name }) => !name?.startsWith('_'))
    .map(({ description = '', shortcut = '' }) => ({ description, shortcut }));
}

/** Opens the browser's own page where shortcuts are set: only a person may set them. */
export async function openShortcutSettings(): Promise<void> {
  const commands = browser.commands as unknown as { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) return commands.openShortcutSettings();
  await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}
