import { withNamesOf } from '#core/detect/build/identity.ts';
import { detect, type Detected, type DetectionResult, type DetectOptions } from '#core/detect/detect.ts';
import type { QuestionElements } from '#core/detect/field.ts';
import { holds, isConnected } from '#core/insert/element.ts';
import { toTarget, type Target } from '#core/insert/target.ts';
import { noticingRoots } from '../agent/noticingRoots.ts';
import type { KnownPlace } from '../pointed.ts';
import type { Detection } from '../protocol.ts';
import { focusedElement } from './focusedElement.ts';
import { askedIn, keep, withElements } from './look/keep.ts';
import { createLists } from './lists/lists.ts';
import { inSight, withPlaces } from './look/seen.ts';
import { goingOn, inSlices, type Wanted } from '../slices.ts';
import { lookSteadily } from './look/steadyLook.ts';

/** The questions of this document as they were last scanned, with their live elements. */
export interface Scanned {
  /**
   * `pointed`: where a person pointed at questions; those that stand there count like any other. `quiet`: nobody
   * asked for it, so no list is scrolled that is known. Null where it was stopped: what was scanned before then stays.
   */
  scan(pointed: readonly KnownPlace[], wanted: Wanted, quiet: boolean): Promise<Detection | null>;
  /**
   * Brings the row of a virtual list that has this question into view, as its elements exist only there. Gives
   * what scrolls back again.
   */
  bring(questionId: string): Promise<() => Promise<void>>;
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

/** Times a row is scrolled to before it counts as gone: heights become known only as rows are rendered. */
const mostTries = 3;

export function createScanned(given: DetectOptions): Scanned {
  const { options, roots, met } = noticingRoots(given);
  const lists = createLists();
  let targets = new Map<string, Target>();
  /** What each control was called at the last scan. */
  let names: ReadonlyMap<Element, string> = new Map();
  let route = '';
  let asked = '';
  let places: readonly KnownPlace[] = [];
  const optionsNow = () => ({ ...options, isQuestionnaire: lists.any() });
  const look = async (wanted: Wanted, known = optionsNow()) => {
    const result = await lookSteadily(known, met, wanted);
    return result && withPlaces(result, places, options);
  };
  const see = async (wanted: Wanted, known = optionsNow()) => {
    const looked = await look(wanted, known);
    return looked && inSight(looked, wanted);
  };
  const seeAll = async (wanted: Wanted, quiet: boolean) => {
    const seen = await see(wanted);
    if (!seen || (quiet && !lists.areReplaced(seen))) return seen;
    return lists.collect(seen, wanted, () => see(wanted, { ...options, isQuestionnaire: true }));
  };
  // The nodes of a list are used again for other rows.
  const whole = (seen: DetectionResult) =>
    lists.any() ? lists.whole(seen) : withNamesOf(lists.whole(seen), names);
  const standing = (result: DetectionResult) => whole(result).flatMap(withElements);
  const found = async () => {
    const looked = await look(unstopped);
    return looked ? standing(looked) : [];
  };
  const foundAtOnce = () => standing(withPlaces(detect(document, optionsNow()), places, options));
  return {
    async scan(pointed, wanted, quiet) {
      places = pointed;
      const seen = await seeAll(wanted, quiet);
      if (!seen) return null;
      const known = whole(seen);
      const kept = await inSlices(keep(known, seen, roots()), goingOn(wanted));
      if (!kept) return null;
      ({ targets, asked } = kept);
      names = new Map([...targets].map(([id, { elements }]) => [elements.control.element, id]));
      route = currentRoute();
      const questions = known.map(({ question }) => question);
      const cutAt = seen.cutAt ?? (lists.isCut() ? questions.length : null);
      return { questions, unreadableFrames: seen.unreadableFrames, cutAt };
    },
    async bring(questionId) {
      let back: (() => Promise<void>) | null = null;
      for (let time = 0; time < mostTries && lists.holds(questionId); time++) {
        const here = (await found()).find(({ question }) => question.id === questionId);
        if (here) {
          targets.set(questionId, targetOf(here));
          break;
        }
        targets.delete(questionId);
        const goBack = await lists.bring(questionId);
        back ??= goBack;
      }
      return back ?? stay;
    },
    target: (questionId) => targets.get(questionId) ?? null,
    focused: () => {
      const active = focusedElement(options);
      const holdsIt = ({ elements: { control, comment } }: Pick<Target, 'elements'>) =>
        active !== null &&
        [control, ...(comment ? [comment] : [])].some(({ element }) => holds(element, active));
      // The nodes of a list are used again for other rows.
      if (lists.any()) return foundAtOnce().find(holdsIt)?.question.id ?? null;
      return [...targets].find(([, target]) => holdsIt(target))?.[0] ?? null;
    },
    find: async (questionId) => elementsOf(await found(), questionId),
    findAtOnce: (questionId) => elementsOf(foundAtOnce(), questionId),
    async hasChanged() {
      if (route !== currentRoute()) return true;
      const seen = await see(unstopped);
      if (!seen) return false;
      return lists.areReplaced(seen) || asked !== (await inSlices(askedIn(whole(seen), seen), unstopped));
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

const stay = (): Promise<void> => Promise.resolve();

/** A look that nobody can stop. */
const unstopped: Wanted = { isStopped: () => false };

const elementsOf = (found: readonly Detected[], questionId: string): QuestionElements | null =>
  found.find(({ question }) => question.id === questionId)?.elements ?? null;

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
