import { isPainted } from './shown.ts';
import type { Scan } from './scan.ts';

/** Smallest frame, in CSS pixels, that could hold a question with its answer. */
const smallest = { width: 200, height: 80 };

/** Addresses of the visible frames whose document is out of reach from here. */
export function unreadableFrames(scan: Scan, frames: readonly Element[]): string[] {
  return frames.flatMap((frame) => {
    if ((frame as HTMLIFrameElement).contentDocument || !isPainted(scan, frame)) return [];
    const { width, height } = frame.getBoundingClientRect();
    if (width < smallest.width || height < smallest.height) return [];
    return [(frame as HTMLIFrameElement).src || 'sandboxed frame'];
  });
}
