import { nearestLookup } from '../around/ancestors.ts';
import type { Level } from '../prompt/levels.ts';
import type { Chunk } from '../text/chunks.ts';
import { attributeOf, localNameOf } from './nodes.ts';

/** What one pass over a document shares: how it opens shadow roots, and what it has already looked up. */
export interface Scan {
  readonly document: Document;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly shown: Map<Element, boolean>;
  readonly inline: Map<Element, boolean>;
  /** Texts that belong to an option and are no part of any prompt. */
  readonly taken: Set<Text>;
  /** What reads as which texts, once it is settled which texts are taken. */
  readonly texts: Map<Element, readonly Chunk[]>;
  settled: boolean;
  /** What stands before a control, as far as it was read. */
  readonly levels: Map<Element, { readonly levels: Level[]; readonly rest: Generator<Level, void> }>;
  /** For every element around a control: the number of its only field, or `shared`. */
  readonly owner: Map<Element, number>;
  /** The nearest form and ARIA radiogroup around a control. */
  readonly formOf: (element: Element) => Element | null;
  readonly radiogroupOf: (element: Element, levels?: number) => Element | null;
}

export const shared = -1;

/** Levels around a control within which its form and its group are looked for. */
const formReach = 40;
const groupReach = 12;

export function startScan(document: Document, shadowRootOf: Scan['shadowRootOf']): Scan {
  return {
    document,
    shadowRootOf,
    shown: new Map(),
    inline: new Map(),
    taken: new Set(),
    texts: new Map(),
    settled: false,
    levels: new Map(),
    owner: new Map(),
    formOf: nearestLookup((at) => localNameOf(at) === 'form', formReach),
    radiogroupOf: nearestLookup((at) => attributeOf(at, 'role') === 'radiogroup', groupReach),
  };
}
