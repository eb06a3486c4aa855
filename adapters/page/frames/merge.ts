import type { Question } from '#core/types.ts';
import type { Detection } from '../../protocol.ts';

export interface FrameDetection {
  readonly frameId: number;
  readonly url: string;
  readonly isSandboxed: boolean;
  readonly detection: Detection;
}

/** A question's id among those of all frames; those of the page itself stay as they are. */
export function pageWideId(frameId: number, questionId: string): string {
  return frameId === 0 ? questionId : `${frameId}~${questionId}`;
}

/** The frame and its own id of a question, from the id `pageWideId` made. */
export function frameAndId(id: string): { frameId: number; questionId: string } {
  const [, frameId = '0', questionId = id] = /^(\d+)~(.*)$/s.exec(id) ?? [];
  return { frameId: Number(frameId), questionId };
}

/** One list for the whole page, the page's own questions first. */
export function mergeFrames(frames: readonly FrameDetection[]): Detection {
  const ordered = frames.toSorted((one, other) => one.frameId - other.frameId);
  const questions: Question[] = ordered.flatMap(({ frameId, detection }) =>
    detection.questions.map((question) => ({ ...question, id: pageWideId(frameId, question.id) })),
  );
  const cutAt = ordered.find(({ detection }) => detection.cutAt !== null)?.detection.cutAt ?? null;
  return { questions, unreadableFrames: unread(ordered), cutAt };
}

/** A frame its parent cannot look into has been read after all where its own agent answered. */
function unread(frames: readonly FrameDetection[]): string[] {
  const answered = frames
    .filter(({ frameId }) => frameId !== 0)
    .map(({ url, isSandboxed }) =>
      // Written into its frame, it has no address that its parent could know.
      isSandboxed && url.startsWith('about:') ? 'sandboxed frame' : addressOf(url),
    );
  return frames
    .flatMap(({ detection }) => detection.unreadableFrames)
    .filter((address) => {
      const at = answered.indexOf(addressOf(address));
      if (at !== -1) answered.splice(at, 1);
      return at === -1;
    });
}

const addressOf = (url: string): string => url.replace(/[?#].*$/s, '');
