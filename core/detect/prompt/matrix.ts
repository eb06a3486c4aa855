import { nearest } from '../around/labels.ts';
import { attributeOf, childrenOf, isElement, localNameOf } from '../page/nodes.ts';
import { chunksIn, type Chunk } from '../text/chunks.ts';
import { choosePrompt } from './choose.ts';
import { levelsBefore, noField } from './levels.ts';
import { tiedChunks, type Surroundings } from './own-label.ts';

/** Finds what the rows of a matrix have in common: "State for each topic whether …". Each table is read once. */
export function matrixPromptLookup(around: Surroundings): (anchor: Element) => Chunk | null {
  const known = new Map<Element, Chunk | null>();
  return (anchor) => {
    const table = around.placeOf(anchor)?.table;
    if (!table) return null;
    const prompt = known.get(table) ?? (known.has(table) ? null : tablePrompt(around, table));
    known.set(table, prompt);
    return prompt;
  };
}

function tablePrompt(around: Surroundings, table: Element): Chunk | null {
  const { scan } = around;
  const caption = childrenOf(table).find((child) => isElement(child) && localNameOf(child) === 'caption');
  const named = nearest(table, (at) => attributeOf(at, 'aria-labelledby') !== null, 3);
  const tied = [...(caption ? chunksIn(scan, [caption]) : []), ...(named ? tiedChunks(around, named) : [])];
  const [own] = tied;
  if (own) return own;
  for (const { chunks, closed } of levelsBefore(scan, noField, table)) {
    const { prompt } = choosePrompt(chunks, false);
    if (prompt || closed) return prompt;
  }
  return null;
}
