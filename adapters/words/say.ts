import { createI18n } from '@wxt-dev/i18n';
import type messages from '../../locales/en.json';

/** A message that depends on a number: one form for 1, one for any other; French has its own for 0. */
type Counted = { readonly n: string };

type KeysOf<Messages, Wanted> = {
  [Key in keyof Messages & string]: Messages[Key] extends string | Counted
    ? Messages[Key] extends Wanted
      ? Key
      : never
    : `${Key}.${KeysOf<Messages[Key], Wanted>}`;
}[keyof Messages & string];

/** Names of the sentences in `locales/en.json`, by the folder that says them. */
export type MessageKey = KeysOf<typeof messages, string>;
export type CountedKey = KeysOf<typeof messages, Counted>;

/** What stands for `{name}` in a message. */
export type Values = Readonly<Record<string, string | number>>;

/** Message names know no hyphen and no space: `page-changed` is `page_changed` there. */
export type AsName<Id extends string> = Id extends `${infer Head}-${infer Tail}`
  ? `${AsName<Head>}_${AsName<Tail>}`
  : Id extends `${infer Head} ${infer Tail}`
    ? `${Head}_${AsName<Tail>}`
    : Id;

const { t } = createI18n();

/** A sentence in the language of the browser; English where there is no translation into it. */
export function say(key: MessageKey, values?: Values): string {
  return values ? t(key, values) : t(key);
}

/** A sentence about a number of things, which it holds as `$1`. */
export function sayCount(key: CountedKey, count: number, values: Values = {}): string {
  return t(key, count, values);
}

/** An identifier of ours as part of a message's name. */
export function asName<Id extends string>(id: Id): AsName<Id> {
  return id.replaceAll(/[- ]/g, '_') as AsName<Id>;
}

/** The BCP 47 tag of the language these sentences are in, for dates, lists and the document itself. */
export function language(): string {
  return say('language');
}
