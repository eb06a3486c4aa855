import { treeOf } from '../element.ts';

/** What a page brings in when it builds an editor in place of a text box. */
const building = 'script, link[rel="stylesheet"], iframe, [contenteditable], [role="application"]';

/** Notices what the page brings in while a text box is written to. */
export interface TakeoverWatch {
  /** Whether something came that may take the place of the text box a little later. */
  isLikely(): boolean;
  stop(): void;
}

/**
 * Some pages build a rich editor only once their text box is entered, and the editor then makes of the text what
 * it likes. Nearly all others bring in nothing, so nobody waits there.
 */
export function watchTakeover(element: Element): TakeoverWatch {
  let likely = false;
  const note = (records: readonly MutationRecord[]) => {
    const added = records.flatMap((record) => [...record.addedNodes]);
    likely ||= added.some(
      (node) => node instanceof Element && (node.matches(building) || node.querySelector(building) !== null),
    );
  };
  const observer = new MutationObserver(note);
  const trees = new Set([element.ownerDocument, treeOf(element) ?? element.ownerDocument]);
  for (const tree of trees) observer.observe(tree, { childList: true, subtree: true });
  return {
    isLikely: () => {
      note(observer.takeRecords());
      return likely;
    },
    stop: () => observer.disconnect(),
  };
}
