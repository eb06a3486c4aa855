import type { AnswerParts, Question } from '#core/types.ts';
import type { PageChange } from '#adapters/protocol.ts';
import { pointedQuestionId } from '#adapters/pointed.ts';
import { onPage } from '../../review/questions.ts';
import type { Outcome, PageConnection, PickedPlace } from '#adapters/page/connection.ts';

/** A page that holds whatever is written into it; its questions are those given, in that order. */
export interface FakePage extends PageConnection {
  questions: readonly Question[];
  unreadableFrames: readonly string[];
  cutAt: number | null;
  /** What the person points at when asked to. */
  picks: PickedPlace | null;
  readonly held: Map<string, AnswerParts>;
  /** Ids in the order in which they were undone. */
  readonly undone: string[];
  /** Id of the question with the focus. */
  focus: string | null;
  /** Where the last insertion said that the form may send to. */
  sendsTo: readonly string[] | null;
  /** Ends the page, as a navigation does. */
  leave(): void;
  /** Tells whoever watches that the page moved. */
  move(change: PageChange): void;
  /** Called before each insertion. */
  onInsert(questionId: string): void;
}

const nothing: AnswerParts = { choice: null, text: null };

export function fakePage(questions: readonly Question[]): FakePage {
  const held = new Map<string, AnswerParts>();
  const previous = new Map<string, AnswerParts>();
  const goneCallbacks = new Set<() => void>();
  const changeCallbacks = new Set<(change: PageChange) => void>();
  let isGone = false;
  const now = (id: string) =>
    held.get(id) ?? page.questions.find((question) => question.id === id)?.value ?? nothing;
  const unlessGone = <T>(value: () => T): Promise<Outcome<T>> =>
    Promise.resolve(isGone ? { ok: false, problem: 'page-left' } : { ok: true, value: value() });
  const page: FakePage = {
    tabId: 7,
    url: 'https://portal.example/form',
    title: 'Form',
    questions,
    unreadableFrames: [],
    cutAt: null,
    picks: null,
    held,
    undone: [],
    sendsTo: null,
    focus: null,
    leave: () => {
      isGone = true;
      for (const callback of goneCallbacks) callback();
    },
    move: (change) => {
      for (const callback of changeCallbacks) callback(change);
    },
    onInsert: () => {},
    detect: (pointed) =>
      unlessGone(() => {
        const places = pointed.map(({ id, text }) => onPage({ id: pointedQuestionId(id), text }));
        const found = [...page.questions, ...places].map((question) => ({
          ...question,
          value: now(question.id),
        }));
        return { questions: found, unreadableFrames: page.unreadableFrames, cutAt: page.cutAt };
      }),
    stopDetecting: () => {},
    pick: (_, onListening) => {
      onListening();
      return unlessGone(() => page.picks);
    },
    focused: () => unlessGone(() => page.focus),
    cancelPick: () => {},
    insert: (id, { parts, overwrite, sendsTo }) => {
      page.onInsert(id);
      page.sendsTo = sendsTo;
      return unlessGone(() => {
        const before = now(id);
        if (before.text && !overwrite)
          return { outcome: 'refused', reason: 'not-empty', detail: '' } as const;
        previous.set(id, before);
        held.set(id, parts);
        return { outcome: 'held', written: parts, readBack: parts, previous: before } as const;
      });
    },
    undo: (id) =>
      unlessGone(() => {
        const back = previous.get(id) ?? nothing;
        held.set(id, back);
        page.undone.push(id);
        return { outcome: 'held', written: back, readBack: back, previous: nothing } as const;
      }),
    reveal: () => unlessGone(() => true),
    read: (id) => unlessGone(() => now(id)),
    onGone: (callback) => {
      goneCallbacks.add(callback);
      return () => void goneCallbacks.delete(callback);
    },
    onChange: (callback) => {
      changeCallbacks.add(callback);
      return () => void changeCallbacks.delete(callback);
    },
    close: () => {},
  };
  return page;
}
