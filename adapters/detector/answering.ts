import type { DetectOptions } from '#core/detect/detect.ts';
import { readQuestion } from '#core/insert/readBack.ts';
import type { PageCommand } from '../agent/detector.ts';
import type { Reply } from '../protocol.ts';
import { isOutOfSight } from '#core/insert/visible/isKeptFromSight.ts';
import { framesAt } from './framesAt.ts';
import { inserterHere } from '../agent/inserter.ts';
import { reveal } from './reveal.ts';
import { createScanned, type Scanned } from './scanned.ts';
import type { Wanted } from '../slices.ts';
import type { Watched } from '../agent/watchPage.ts';

export interface Answering extends Watched {
  answer(command: PageCommand, wanted: Wanted): Promise<Reply>;
}

/**
 * Carries out the panel's commands in this document, one after the other. Keeps only what the page itself
 * holds: the questions it scanned. Writing is done by the inserter, once that is there.
 */
export function createAnswering(options: DetectOptions): Answering {
  const scanned = createScanned(options);
  let last: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => T | Promise<T>): Promise<T> => {
    const working = last.then(work);
    // The next command must not wait on the failure of this one; whoever sent this one is told of it.
    last = working.catch(() => undefined);
    return working;
  };
  return {
    answer: (command, wanted) => inTurn(() => answer(command, scanned, wanted)),
    hasChanged: () => inTurn(() => scanned.hasChanged()),
    roots: () => scanned.roots(),
  };
}

async function answer(command: PageCommand, scanned: Scanned, wanted: Wanted): Promise<Reply> {
  const { ref } = command;
  if (command.kind === 'detect') {
    const detection = await scanned.scan(command.pointed, wanted, command.quiet);
    return detection ? { kind: 'detected', ref, detection } : { kind: 'stopped', ref };
  }
  if (command.kind === 'focused') return { kind: 'focused', ref, questionId: scanned.focused() };
  if (command.kind === 'framed') {
    const frames = framesAt(command.at, scanned.roots());
    const seen = command.pressing
      ? inserterHere()?.seesFrames(frames)
      : !frames.some((frame) => isOutOfSight(frame));
    // One that is not there any more cannot be seen either.
    return seen === undefined
      ? { kind: 'unready', ref, needs: 'inserter' }
      : { kind: 'framed', ref, isSeen: seen && frames.length > 0 };
  }
  const { questionId } = command;
  switch (command.kind) {
    case 'insert':
    case 'undo': {
      const inserter = inserterHere();
      if (!inserter) return { kind: 'unready', ref, needs: 'inserter' };
      await scanned.bring(questionId);
      const result = await (command.kind === 'insert'
        ? inserter.insert(scanned, questionId, command)
        : inserter.undo(scanned, questionId));
      return { kind: 'inserted', ref, result };
    }
    case 'reveal': {
      await scanned.bring(questionId);
      const box = (await scanned.find(questionId))?.box;
      if (box) reveal(box);
      return { kind: 'revealed', ref, found: Boolean(box) };
    }
    case 'read': {
      const back = await scanned.bring(questionId);
      const elements = await scanned.find(questionId);
      const value = elements && readQuestion(elements);
      await back();
      return { kind: 'read', ref, value };
    }
  }
}
