import { detect, type Detected, type DetectionResult, type DetectOptions } from '#core/detect/detect.ts';
import type { QuestionElements } from '#core/detect/field.ts';
import { shadowRootOf as openRootOf } from '#core/detect/page/nodes.ts';
import { each } from '#core/detect/page/steps.ts';
import { holds, isConnected } from '#core/insert/element.ts';
import { toTarget, type Target } from '#core/insert/target.ts';
import { isKeptFromSight } from '#core/insert/visible/isKeptFromSight.ts';
import type { KnownPlace } from '../pointed.ts';
import type { Detection } from '../protocol.ts';
import { pointerHere } from './pointer.ts';
import { inSlices } from './slices.ts';
import { lookSteadily, type Wanted } from './steadyLook.ts';

/** The questions of this document as they were last scanned, with their live elements. */
export interface Scanned {
  /**
   * `pointed`: where a person pointed at questions; those that stand there count like any other. Null where it
   * was stopped: what was scanned before then stays.
   */
  scan(pointed: readonly KnownPlace[], wanted: Wanted): Promise<Detection | null>;
  target(questionId: string): Target | null;
  /** The question whose control or comment has the focus; null for none. */
  focused(): string | null;
  /** Where the question stands in the page now, whatever was scanned before. */
  find(questionId: string): Promise<QuestionElements | null>;
  /** The same at this very moment, in one go: between two steps of an insertion the page gets no turn. */
  findAtOnce(questionId: string): QuestionElements | null;
  /** Whether the page moved to another view without leaving the document. */
  isElsewhere(): boolean;
  /** Learns what our own insertion made of the page; what the page does on its own needs a new scan. */
  follow(questionId: string): Promise<void>;
  /** Whether the page asks something else now, shows other frames or went to another view. */
  hasChanged(): Promise<boolean>;
  /** The document and every shadow root that was seen in it, closed ones too. */
  roots(): readonly Node[];
}

export function createScanned(given: DetectOptions): Scanned {
  const { options, roots } = noticingRoots(given);
  let targets = new Map<string, Target>();
  let route = '';
  let asked = '';
  let places: readonly KnownPlace[] = [];
  const look = async (wanted: Wanted) => {
    const result = await lookSteadily(options, roots, wanted);
    return result && withPlaces(result, places, options);
  };
  const found = async () => (await look(unstopped))?.found ?? [];
  return {
    async scan(pointed, wanted) {
      places = pointed;
      const looked = await look(wanted);
      const detected = looked && (await inSight(looked, wanted));
      if (!detected) return null;
      asked = asking(detected);
      targets = new Map(detected.found.map((each) => [each.question.id, targetOf(each)]));
      route = currentRoute();
      const { unreadableFrames, cutAt } = detected;
      return { questions: detected.found.map(({ question }) => question), unreadableFrames, cutAt };
    },
    target: (questionId) => targets.get(questionId) ?? null,
    focused: () => {
      const active = activeElement(options);
      const holdsIt = ({ elements: { control, comment } }: Target) =>
        active !== null &&
        [control, ...(comment ? [comment] : [])].some(({ element }) => holds(element, active));
      return [...targets].find(([, target]) => holdsIt(target))?.[0] ?? null;
    },
    find: async (questionId) => elementsOf(await found(), questionId),
    findAtOnce: (questionId) =>
      elementsOf(withPlaces(detect(document, options), places, options).found, questionId),
    async hasChanged() {
      if (route !== currentRoute()) return true;
      const looked = await look(unstopped);
      const now = looked && (await inSight(looked, unstopped));
      return now !== null && asked !== asking(now);
    },
    roots,
    isElsewhere: () => route !== currentRoute(),
    async follow(questionId) {
      const now = await found();
      const target = targets.get(questionId);
      const elements = elementsOf(now, questionId) ?? target?.elements;
      if (target && elements) targets.set(questionId, toTarget(target.question, elements));
      if (![...targets.values()].every(stands)) rebind(targets, now);
    },
  };
}

const activeIn = (owner: object, root: Document | ShadowRoot): Element | null =>
  Object.getOwnPropertyDescriptor(owner, 'activeElement')?.get?.call(root) ?? null;

/** What has the focus, inside shadow roots too; a form named "activeElement" must not pass for it. */
function activeElement({ shadowRootOf = openRootOf }: DetectOptions): Element | null {
  let active = activeIn(Document.prototype, document);
  for (let root = active && shadowRootOf(active); root; root = active && shadowRootOf(active)) {
    const inner = activeIn(ShadowRoot.prototype, root);
    if (!inner) break;
    active = inner;
  }
  return active;
}

/** A look that nobody can stop. */
const unstopped: Wanted = { isStopped: () => false };

const elementsOf = (found: readonly Detected[], questionId: string): QuestionElements | null =>
  found.find(({ question }) => question.id === questionId)?.elements ?? null;

/** A question that detection has learned to find since is not offered twice. */
function withPlaces(
  detected: DetectionResult,
  places: readonly KnownPlace[],
  options: DetectOptions,
): DetectionResult {
  if (places.length === 0) return detected;
  const known = new Set(detected.found.map(({ elements }) => elements.control.element));
  const pointed = pointerHere()?.find(places, options) ?? [];
  const fresh = pointed.filter(({ elements }) => !known.has(elements.control.element));
  return { ...detected, found: [...detected.found, ...fresh] };
}

/** A text box that the page keeps from sight is not offered: a person could not know what they fill in. */
async function inSight(detected: DetectionResult, { isStopped }: Wanted): Promise<DetectionResult | null> {
  const offered = await inSlices(each(detected.found, isOffered), { isStopped });
  return offered && { ...detected, found: detected.found.filter((_, index) => offered[index]) };
}

function isOffered({ elements: { control } }: Detected): boolean {
  return !(control.kind === 'text' || control.kind === 'textarea') || !isKeptFromSight(control.element);
}

/** What the page asks, in one comparable line; what it holds as answers does not matter. */
function asking({ found, unreadableFrames }: DetectionResult): string {
  const questions = found.map(({ question }) => ({ ...question, value: null }));
  const frames = [...document.querySelectorAll('iframe, frame')].map((frame) => frame.getAttribute('src'));
  return JSON.stringify([questions, unreadableFrames, frames]);
}

/** Detection opens every shadow root; those it met are where changes can be seen. */
function noticingRoots(given: DetectOptions): { options: DetectOptions; roots: () => readonly Node[] } {
  const met = new Set<ShadowRoot>();
  const shadowRootOf = (element: Element) => {
    const root = (given.shadowRootOf ?? openRootOf)(element);
    if (root) met.add(root);
    return root;
  };
  return {
    options: { ...given, shadowRootOf },
    roots: () => [document, ...[...met].filter((root) => isConnected(root.host))],
  };
}

const targetOf = ({ question, elements }: Detected) => toTarget(question, elements);

/** A framework may rebuild other questions in answer to an insertion: those that look the same are the same. */
function rebind(targets: Map<string, Target>, found: readonly Detected[]): void {
  for (const detected of found) {
    const known = targets.get(detected.question.id);
    if (!known || stands(known)) continue;
    const rebuilt = targetOf(detected);
    if (rebuilt.fingerprint === known.fingerprint) targets.set(detected.question.id, rebuilt);
  }
}

function stands({ elements: { control, comment } }: Target): boolean {
  return isConnected(control.element) && (!comment || isConnected(comment.element));
}

/** A fragment is a place in the page, unless it is written like a path. */
function currentRoute(): string {
  const { origin, pathname, search, hash } = location;
  return origin + pathname + search + (/^#!?\//.test(hash) ? hash : '');
}
