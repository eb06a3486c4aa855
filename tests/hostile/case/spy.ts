/** What a hostile page can know: everything that reaches its own world, written down. */
import type { BrowserContext, Frame, Page } from '@playwright/test';

/** A text the page came to hold, and where: the id or name of the element, else its tag, or the event's name. */
export interface Sighting {
  readonly place: string;
  readonly text: string;
}

interface SpyWindow extends Window {
  spied: { sightings: Sighting[]; violations: string[]; roots: ShadowRoot[]; longTasks: number };
}

/** Puts the spy into every document before its first script. */
export async function plantSpy(context: BrowserContext): Promise<void> {
  await context.addInitScript(spy);
}

/** Runs in the page's own world. Values are kept as the page sees them, at every event and at the end. */
// Sent to the page as source text, so everything it uses stands inside it.
// oxlint-disable unicorn/consistent-function-scoping
function spy(): void {
  if (location.protocol === 'chrome-extension:') return;
  const spied: SpyWindow['spied'] = { sightings: [], violations: [], roots: [], longTasks: 0 };
  Object.defineProperty(window, 'spied', { value: spied });
  const placeOf = (target: EventTarget | null): string => {
    if (!(target instanceof Element)) return 'window';
    return (
      Element.prototype.getAttribute.call(target, 'id') ??
      Element.prototype.getAttribute.call(target, 'name') ??
      target.localName
    );
  };
  const note = (place: string, text: unknown) => {
    if (typeof text === 'string' && text.length > 3)
      spied.sightings.push({ place, text: text.slice(0, 5000) });
  };
  const valueOf = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')!.get!;
  const inputValueOf = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')!.get!;
  const hold = (element: EventTarget | null): string => {
    if (element instanceof HTMLTextAreaElement) return valueOf.call(element);
    if (element instanceof HTMLInputElement) return inputValueOf.call(element);
    return element instanceof HTMLElement && element.isContentEditable ? (element.textContent ?? '') : '';
  };
  for (const type of ['beforeinput', 'input', 'change', 'keydown', 'paste', 'focusin', 'focusout', 'drop'])
    addEventListener(
      type,
      (event) => {
        const at = event.composedPath()[0] ?? event.target;
        note(placeOf(at), hold(at));
        note(placeOf(at), (event as InputEvent).data);
      },
      true,
    );
  addEventListener('message', ({ data }) => note('message', JSON.stringify(data) ?? ''), true);
  addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
    spied.violations.push(`${violatedDirective} ${blockedURI} ${sourceFile}`),
  );
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    spied.roots.push(root);
    return root;
  };
  new MutationObserver((changes) => {
    for (const { target, addedNodes, attributeName } of changes) {
      if (attributeName && target instanceof Element)
        note(placeOf(target), Element.prototype.getAttribute.call(target, attributeName));
      for (const added of addedNodes) note(placeOf(target), added.textContent);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  new PerformanceObserver((list) => {
    spied.longTasks += list.getEntries().filter(({ duration }) => duration > 200).length;
  }).observe({ type: 'longtask' });
}

export interface Findings {
  readonly sightings: readonly Sighting[];
  readonly violations: readonly string[];
  /** Tasks of the page's main thread over 200 ms. */
  readonly longTasks: number;
}

/** All the page saw in this document up to now, with what its controls hold at this moment. */
export function findingsOf(frame: Frame | Page): Promise<Findings> {
  return frame.evaluate(() => {
    const { spied } = window as unknown as SpyWindow;
    const roots: (Document | ShadowRoot)[] = [document, ...spied.roots];
    const held = roots.flatMap((root) =>
      [...root.querySelectorAll('input, textarea, [contenteditable]')].map((element) => ({
        place:
          Element.prototype.getAttribute.call(element, 'id') ??
          Element.prototype.getAttribute.call(element, 'name') ??
          element.localName,
        text: String((element as HTMLInputElement).value ?? element.textContent ?? ''),
      })),
    );
    return {
      sightings: [...spied.sightings, ...held.filter(({ text }) => text.length > 0)],
      violations: spied.violations,
      longTasks: spied.longTasks,
    };
  });
}

/** The page's markup, shadow trees included; what controls hold is no part of it. */
export function markupOf(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { spied } = window as unknown as SpyWindow;
    return [document, ...spied.roots]
      .map((root) => (root as ShadowRoot).innerHTML ?? document.documentElement.outerHTML)
      .join('\n');
  });
}
