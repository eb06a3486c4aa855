import type { Page } from '@playwright/test';
import { messagesOf, speak, type Language } from '../scripts/words/speak.ts';

export { languages, messagesOf, speak, type Language, type Messages } from '../scripts/words/speak.ts';

/** Every page that is opened from now on speaks this language. */
export async function speakIn(page: Page, language: Language): Promise<void> {
  await page.addInitScript(speak, await messagesOf(language));
}
