import { fillsView, renderedIn, type VirtualList } from '#core/detect/virtual/lists.ts';

/** Frames in a row that must show the same, and the most that are waited for: about a second. */
const still = 2;
const mostFrames = 60;
/** Milliseconds after which a window that nobody sees, and that draws nothing, is taken to have drawn. */
const longestFrame = 100;

const { scrollTo } = Element.prototype as { scrollTo: (this: Element, to: ScrollToOptions) => void };
const control = 'input, textarea, select, button, [role], [contenteditable]';

/**
 * Scrolls a list and waits until its rows stand there: they fill the view, hold controls and are the same from one
 * frame to the next. A list that does not come to rest within a second is taken as it is.
 */
export async function scrollList(list: VirtualList, top: number): Promise<void> {
  scrollTo.call(list.scroller, { top, behavior: 'instant' });
  let [shown, same] = ['', 0];
  for (let frame = 0; frame < mostFrames && same < still; frame++) {
    await nextFrame();
    const now = renderedIn(list);
    const isWhole = fillsView(list) && Element.prototype.querySelector.call(list.body, control) !== null;
    same = isWhole && now === shown ? same + 1 : 0;
    shown = now;
  }
}

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, longestFrame);
    requestAnimationFrame(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
