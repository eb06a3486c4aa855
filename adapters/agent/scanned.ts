import type { Detected, DetectOptions } from '#core/detect/detect.ts';
import { detect } from '#core/detect/detect.ts';
import type { QuestionElements } from '#core/detect/field.ts';
import { isConnected } from '#core/insert/element.ts';
import { toTarget, type Target } from '#core/insert/target.ts';
import type { Detection } from '../protocol.ts';

/** The questions of this document as they were last scanned, with their live elements. */
export interface Scanned {
  scan(): Detection;
  target(questionId: string): Target | null;
  /** Where the question stands in the page at this moment, whatever was scanned before. */
  lookAgain(questionId: string): QuestionElements | null;
  /** Whether the page moved to another view without leaving the document. */
  isElsewhere(): boolean;
  /** Learns what our own insertion made of the page; what the page does on its own needs a new scan. */
  follow(questionId: string, elements: QuestionElements): void;
}

export function createScanned(options: DetectOptions): Scanned {
  let targets = new Map<string, Target>();
  let route = '';
  const find = (questionId: string) =>
    detect(document, options).found.find(({ question }) => question.id === questionId)?.elements ?? null;
  return {
    scan() {
      const { found, unreadableFrames } = detect(document, options);
      targets = new Map(found.map((each) => [each.question.id, targetOf(each)]));
      route = currentRoute();
      return { questions: found.map(({ question }) => question), unreadableFrames };
    },
    target: (questionId) => targets.get(questionId) ?? null,
    lookAgain: find,
    isElsewhere: () => route !== currentRoute(),
    follow(questionId, elements) {
      const target = targets.get(questionId);
      if (target) targets.set(questionId, toTarget(target.question, elements));
      if (![...targets.values()].every(stands)) rebind(targets, detect(document, options).found);
    },
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
