import type { FieldOption } from '../field.ts';
import { attributeOf } from '../page/nodes.ts';
import { learned } from './learned.ts';

/** How a plain button looks: the words of its class, and its paint. */
export interface Look {
  readonly words: readonly string[];
  readonly paint: string;
}

export function lookOf(element: Element): Look {
  const { backgroundColor, backgroundImage, borderColor, boxShadow, color, fontWeight } =
    getComputedStyle(element);
  const marks = `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'data-state') ?? ''}`;
  return {
    words: marks.split(/\s+/).filter(Boolean),
    paint: [backgroundColor, backgroundImage, borderColor, boxShadow, color, fontWeight].join('|'),
  };
}

/** Remembers what a press made of a button, for sets that tell their choice in no other way. */
export function learnChosenLook(options: readonly FieldOption[], look: Look): void {
  for (const { element } of options) learned.looks.set(element, look);
}

/**
 * The buttons that look chosen: by what an insertion has learned, else the one whose class has a word that no
 * other has, while the others have none of their own.
 */
export function lookingChosen(options: readonly FieldOption[]): readonly FieldOption[] {
  const looks = options.map(({ element }) => lookOf(element));
  const known = options.map(({ element }) => learned.looks.get(element)).find((look) => look !== undefined);
  if (known) return options.filter((_, index) => isLike(looks[index], known));
  const isOwn = (word: string) => looks.filter(({ words }) => words.includes(word)).length === 1;
  const odd = options.filter((_, index) => looks[index]?.words.some(isOwn));
  return options.length > 1 && odd.length === 1 ? odd : [];
}

function isLike(look: Look | undefined, chosen: Look): boolean {
  if (chosen.words.length > 0) return chosen.words.every((word) => look?.words.includes(word));
  return look?.paint === chosen.paint;
}
