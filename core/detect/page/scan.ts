/** What one pass over a document shares: how it opens shadow roots, and what it has already looked up. */
export interface Scan {
  readonly document: Document;
  readonly shadowRootOf: (element: Element) => ShadowRoot | null;
  readonly shown: Map<Element, boolean>;
  readonly inline: Map<Element, boolean>;
  /** Texts that belong to an option and are no part of any prompt. */
  readonly taken: Set<Text>;
  /** For every element around a control: the number of its only field, or `shared`. */
  readonly owner: Map<Element, number>;
}

export const shared = -1;

export function startScan(document: Document, shadowRootOf: Scan['shadowRootOf']): Scan {
  return {
    document,
    shadowRootOf,
    shown: new Map(),
    inline: new Map(),
    taken: new Set(),
    owner: new Map(),
  };
}
