/** Stands for a frame in a shadow tree: those have no number among the frames of their window. */
export const unnumbered = -1;

export interface Whereabouts {
  /** The number of each frame on the way from the page itself to this document; none for the page. */
  readonly path: readonly number[];
  /** Every frame around this document is of its own origin, so that it can see for itself whether they show. */
  readonly seesItself: boolean;
}

/**
 * Where this document stands among the frames of its tab. Windows of other origins tell nothing of themselves, but
 * which of their frames is which they do.
 */
export function whereabouts(): Whereabouts {
  const path: number[] = [];
  let seesItself = true;
  for (let at: Window = window; at !== at.parent; at = at.parent) {
    path.unshift(numberOf(at));
    seesItself &&= at.frameElement !== null;
  }
  return { path, seesItself };
}

function numberOf(window: Window): number {
  const around = window.parent;
  for (let number = 0; number < around.length; number++) if (around[number] === window) return number;
  return unnumbered;
}
