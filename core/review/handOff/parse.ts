/** Keys that could reach an object's prototype when they are copied; no file of ours has a use for them. */
const poisonous = new Set(['__proto__', 'constructor', 'prototype']);

export type Parsed =
  | { readonly ok: true; readonly value: unknown }
  /** `at`: how many UTF-16 code units were read before the text stopped being JSON; null where that is not known. */
  | { readonly ok: false; readonly why: 'broken'; readonly at: number | null }
  | { readonly ok: false; readonly why: 'poisonous'; readonly key: string };

class PoisonousKey extends Error {}

/** Parses JSON from a stranger. Keys that could reach a prototype refuse the whole text, at any depth. */
export function parseStrangersJson(text: string): Parsed {
  try {
    const value: unknown = JSON.parse(text, (key, part: unknown) => {
      if (poisonous.has(key)) throw new PoisonousKey(key);
      return part;
    });
    return { ok: true, value };
  } catch (error) {
    if (error instanceof PoisonousKey) return { ok: false, why: 'poisonous', key: error.message };
    // Any other error of JSON.parse means that the text is no JSON; browsers name the place in different words.
    const place = /(?:position|column) (\d+)/.exec(String(error))?.[1];
    const isCut = /end of (?:JSON input|data)|Unterminated/i.test(String(error));
    return { ok: false, why: 'broken', at: isCut || place === undefined ? text.length : Number(place) };
  }
}
