/** What the interface says, in the language of the browser. */
export { asName, language, say, sayCount, type CountedKey, type MessageKey } from '#adapters/words/say.ts';
