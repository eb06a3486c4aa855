/**
 * The browser's messages where there is no extension: commands, pages and modules under test say the sentences of
 * `locales/` as the browser would.
 */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';

export type Language = 'en' | 'de' | 'fr' | 'it' | 'es';
export const languages: readonly Language[] = ['en', 'de', 'fr', 'it', 'es'];

export type Messages = Readonly<Record<string, { readonly message: string }>>;

/** The sentences of one language, in the form the build gives the browser. */
export async function messagesOf(language: Language): Promise<Messages> {
  return generateChromeMessages(await parseMessagesFile(`locales/${language}.json`)) as Messages;
}

/** To be called before any module that speaks. Refers to nothing outside itself: it is also sent into pages. */
export function speak(messages: Messages): void {
  const getMessage = (name: string, values: readonly string[] = []) =>
    (messages[name]?.message ?? '').replace(/\$(\d)/g, (_, place) => values[Number(place) - 1] ?? '');
  const world = globalThis as { chrome?: object; browser?: object };
  // Modules keep the object they found first.
  world.chrome = Object.assign(world.chrome ?? {}, { i18n: { getMessage } });
  if (world.browser) Object.assign(world.browser, { i18n: { getMessage } });
}
