import * as v from 'valibot';
import type { Browser } from 'wxt/browser';
import type { PageProblem } from '#core/problems.ts';
import type { Question } from '#core/types.ts';
import type { Command, PageChange, Reply } from '../../protocol.ts';
import type { Outcome } from '../connection.ts';
import { replySchema } from './replySchema.ts';

/** A command with one reply, before it has its number. */
export type Asked =
  Exclude<Command, { kind: 'watch' }> extends infer C ? (C extends Command ? Omit<C, 'ref'> : never) : never;

/** The line to the agent of one document. It ends with the document and never reaches the next one. */
export interface FrameLink {
  readonly frameId: number;
  /** Tells documents of the same frame apart. */
  readonly document: string;
  readonly url: string;
  /** It has no origin of its own: sandboxed, or a document that is only an address. */
  readonly isSandboxed: boolean;
  /**
   * `patience` in milliseconds; it begins again with every `onProgress` (controls met so far). After the line
   * ended: 'page-left', for what was already asked too.
   */
  ask(command: Asked, patience: number, onProgress?: (controls: number) => void): Promise<Outcome<Reply>>;
  /** Calls back for as long as the line stands. */
  onChange(callback: (change: PageChange) => void): void;
  onEnd(callback: () => void): void;
  close(): void;
}

export function createFrameLink(port: Browser.runtime.Port): FrameLink {
  const waiting = new Map<number, Waiting>();
  const watching = new Map<number, (change: PageChange) => void>();
  const endings: (() => void)[] = [];
  let ended = false;

  port.onMessage.addListener((message: unknown) => {
    const reply = v.safeParse(replySchema, message);
    if (!reply.success) return;
    const { output } = reply;
    if (output.kind === 'noticed') watching.get(output.ref)?.(output.change);
    else waiting.get(output.ref)?.hear(output);
  });
  port.onDisconnect.addListener(() => {
    ended = true;
    for (const { settle } of waiting.values()) settle({ ok: false, problem: 'page-left' });
    for (const callback of endings) callback();
  });

  return {
    frameId: port.sender?.frameId ?? 0,
    document: documentOf(port),
    url: port.sender?.url ?? '',
    isSandboxed: port.sender?.origin === 'null',
    async ask(command, patience, onProgress) {
      if (ended) return { ok: false, problem: 'page-left' };
      const ref = nextRef();
      const outcome = await new Promise<Outcome<Reply>>((settle) => {
        waiting.set(ref, waitFor(settle, { patience, silence: silenceTo(command), onProgress }));
        port.postMessage({ ...command, ref });
      });
      waiting.delete(ref);
      if (outcome.ok && outcome.value.kind === 'failed') return { ok: false, problem: 'reading-failed' };
      return outcome;
    },
    onChange(callback) {
      if (ended) return;
      const ref = nextRef();
      watching.set(ref, callback);
      port.postMessage({ kind: 'watch', ref });
    },
    onEnd: (callback) => void endings.push(callback),
    close: () => port.disconnect(),
  };
}

/** A command that has not been answered yet. */
interface Waiting {
  hear(reply: Reply): void;
  settle(outcome: Outcome<Reply>): void;
}

/** What silence leaves open: only what writes may have been done without a word. */
function silenceTo({ kind }: Asked): 'no-reply' | 'page-silent' {
  return kind === 'insert' || kind === 'undo' ? 'no-reply' : 'page-silent';
}

interface Patience {
  /** Milliseconds; they begin again with every progress and every part. */
  readonly patience: number;
  readonly silence: PageProblem;
  readonly onProgress: ((controls: number) => void) | undefined;
}

function waitFor(
  settle: (outcome: Outcome<Reply>) => void,
  { patience, silence, onProgress }: Patience,
): Waiting {
  const giveUp = () => settle({ ok: false, problem: silence });
  let timer = setTimeout(giveUp, patience);
  let questions: readonly Question[] = [];
  const settleNow = (outcome: Outcome<Reply>) => {
    clearTimeout(timer);
    settle(outcome);
  };
  return {
    settle: settleNow,
    hear(reply) {
      clearTimeout(timer);
      if (reply.kind === 'part') questions = [...questions, ...reply.questions];
      else if (reply.kind === 'progress') onProgress?.(reply.controls);
      else return settleNow({ ok: true, value: whole(reply, questions) });
      // No page that is read to its bound asks so much.
      if (questions.length > mostQuestions) return settleNow({ ok: false, problem: 'reading-failed' });
      timer = setTimeout(giveUp, patience);
    },
  };
}

const mostQuestions = 20_000;

/** What was found, the parts of it that came before included. */
function whole(reply: Reply, before: readonly Question[]): Reply {
  if (reply.kind !== 'detected') return reply;
  const { detection } = reply;
  return { ...reply, detection: { ...detection, questions: [...before, ...detection.questions] } };
}

/** Firefox has no document ids before version 140; a frame's own line then stands for its document. */
function documentOf(port: Browser.runtime.Port): string {
  return port.sender?.documentId ?? `frame ${port.sender?.frameId} at ${port.sender?.url}`;
}

let lastRef = 0;
function nextRef(): number {
  lastRef += 1;
  return lastRef;
}
