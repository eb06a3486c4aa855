import type { FrameLink } from './frameLink.ts';
import { pageWideId } from './merge.ts';

/** Milliseconds a document may take to say what has the focus. */
const patience = 3000;

/** The question with the focus. The page comes first: a frame remembers what had the focus there before. */
export async function focusedIn(links: readonly FrameLink[]): Promise<string | null> {
  const asked = await Promise.all(
    links.map(async (link) => {
      const outcome = await link.ask({ kind: 'focused' }, patience);
      const id = outcome.ok && outcome.value.kind === 'focused' ? outcome.value.questionId : null;
      return id === null ? null : { frameId: link.frameId, id };
    }),
  );
  const page = asked.find((one) => one?.frameId === 0);
  const found = page ?? asked.find((one) => one !== null);
  return found ? pageWideId(found.frameId, found.id) : null;
}
