import type { Reply } from '../protocol.ts';
import type { Outcome } from './connection.ts';
import type { FrameLink } from './frameLink.ts';

/** Milliseconds a document may take to look. */
const patience = 5000;

/** Asks a document whether its frame with this number can be seen. */
export type AskSeen = (link: FrameLink, at: number) => Promise<Outcome<Reply>>;

/** The look at a scan: nothing is moved for it. */
export const seenAtOnce: AskSeen = (link, at) => link.ask({ kind: 'framed', at, pressing: false }, patience);

/**
 * Those of `asked` that a document around them hides. One that stands in frames of its own origin sees that by
 * itself; for the others, every document around them that we may read is asked. One that does not answer hides.
 */
export async function hiddenAmong(
  asked: readonly FrameLink[],
  all: readonly FrameLink[],
  askSeen: AskSeen,
): Promise<ReadonlySet<FrameLink>> {
  if (all.length < 2) return new Set();
  const standing = await Promise.all(all.map(async (link) => ({ link, ...(await whereOf(link)) })));
  const hides = async ({ link, path, seesItself }: Standing) => {
    if (!asked.includes(link) || seesItself) return false;
    const seen = path.flatMap((at, depth) =>
      standing
        .filter((one) => one.path.join() === path.slice(0, depth).join())
        .map((one) => isSeen(one.link, at)),
    );
    return (await Promise.all(seen)).includes(false);
  };
  const isSeen = async (link: FrameLink, at: number) => {
    const reply = await askSeen(link, at);
    return reply.ok && reply.value.kind === 'framed' && reply.value.isSeen;
  };
  const hidden = await Promise.all(standing.map(hides));
  return new Set(standing.filter((_, index) => hidden[index]).map(({ link }) => link));
}

interface Standing {
  readonly link: FrameLink;
  readonly path: readonly number[];
  readonly seesItself: boolean;
}

/** A document that does not say stands nowhere: it is asked for nothing, and nothing is asked for it. */
async function whereOf(link: FrameLink): Promise<Pick<Standing, 'path' | 'seesItself'>> {
  const reply = await link.ask({ kind: 'where' }, patience);
  if (!reply.ok || reply.value.kind !== 'where') return { path: [Number.NaN], seesItself: true };
  return reply.value;
}
