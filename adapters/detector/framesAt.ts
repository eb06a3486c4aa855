import { pickedIn } from '#core/detect/page/nodes.ts';
import { unnumbered } from '../agent/whereabouts.ts';

/** The frame with this number in this document; all that have none for `unnumbered`. `roots`: where frames stand. */
export function framesAt(number: number, roots: readonly Node[]): Element[] {
  const frames = roots.flatMap((root) => pickedIn<HTMLIFrameElement>(root, 'iframe, frame, object, embed'));
  const inDocument = new Set(Array.from({ length: window.length }, (_, index) => window[index]));
  return frames.filter(({ contentWindow: shown }) => {
    if (!shown) return false;
    return number === unnumbered
      ? !inDocument.has(shown as Window & typeof globalThis)
      : shown === window[number];
  });
}
