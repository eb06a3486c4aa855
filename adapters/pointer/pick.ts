import type { DetectOptions } from '#core/detect/detect.ts';
import { shadowRootOf } from '#core/detect/page/nodes.ts';
import { firstAtom } from '#core/detect/group/groups.ts';
import type { Place } from '../pointed.ts';
import { hoverOutline } from './hoverOutline.ts';
import { pathOf } from './path.ts';
import { promptAt, readControls } from './resolve.ts';

/** Everything a press of the mouse or a finger sends; the page hears none of it while a person points. */
const presses = [
  'pointerdown',
  'mousedown',
  'touchstart',
  'pointerup',
  'mouseup',
  'touchend',
  'auxclick',
  'dblclick',
  'contextmenu',
] as const;

/** Picks in progress: what was picked, or null once it is given up. */
export interface Picking {
  readonly picked: Promise<Place | null>;
  cancel(): void;
}

/**
 * Lets a person click a question's text and then its control. The page neither hears the clicks nor is changed:
 * the outline under the pointer is an animation. Escape gives up. A click on something without text, or later on
 * something that takes no answer, is passed over.
 */
export function pickByClicks({ shadowRootOf: open = shadowRootOf, ...options }: DetectOptions): Picking {
  const ending = new AbortController();
  const outline = hoverOutline();
  let result: Place | null = null;
  const picked = new Promise<Place | null>((resolve) => {
    ending.signal.addEventListener('abort', () => {
      outline.hide();
      resolve(result);
    });
  });
  const finish = (place: Place | null) => {
    result = place;
    ending.abort();
  };
  let prompt: Pick<Place, 'text' | 'prompt'> | null = null;
  const controls = () => readControls({ ...options, shadowRootOf: open });
  const take = (element: Element) => {
    const { scan, of } = controls();
    if (!prompt) {
      const { text } = promptAt(scan, element);
      if (text !== '') prompt = { text, prompt: pathOf(element) };
      return;
    }
    const group = of(element);
    if (group) finish({ ...prompt, control: pathOf(firstAtom(group).anchor) });
  };
  const listen = <E extends Event>(types: readonly string[], heard: (event: E) => void) => {
    for (const type of types)
      addEventListener(type, heard as (event: Event) => void, {
        capture: true,
        passive: false,
        signal: ending.signal,
      });
  };
  listen(presses, swallow);
  listen<MouseEvent>(['click'], (event) => {
    swallow(event);
    const element = elementUnder(event, open);
    if (element) take(element);
  });
  listen<MouseEvent>(['pointermove'], (event) => outline.show(elementUnder(event, open)));
  listen<KeyboardEvent>(['keydown'], (event) => {
    if (event.key !== 'Escape') return;
    swallow(event);
    finish(null);
  });
  return { picked, cancel: () => finish(null) };
}

function swallow(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** What a person sees under the pointer, shadow trees entered. */
function elementUnder({ clientX, clientY }: MouseEvent, open: (element: Element) => ShadowRoot | null) {
  let found = document.elementFromPoint(clientX, clientY);
  for (let root = found && open(found); root; root = found && open(found)) {
    const inner: Element | null = root.elementFromPoint(clientX, clientY);
    if (!inner || inner === found) break;
    found = inner;
  }
  return found;
}
