import type { Reply } from '../../protocol.ts';
import type { Outcome } from '../connection.ts';
import type { FrameLink } from './frameLink.ts';

/** Milliseconds a document may take to say where it stands. */
const patience = 5000;

/** Asks a document whether its frame with this number can be seen. */
export type AskSeen = (link: FrameLink, at: number) => Promise<Outcome<Reply>>;

/**
 * Those of `asked` that a document around them hides. One that stands in frames of its own origin sees that by
 * itself; for the others, every document around them that we may read is asked. One that does not answer hides, and
 * so does one that does not say where it stands.
 */
export async function hiddenAmong(
  asked: readonly FrameLink[],
  all: readonly FrameLink[],
  askSeen: AskSeen,
): Promise<ReadonlySet<FrameLink>> {
  if (all.length < 2) return new Set();
  const answers = await Promise.all(all.map(whereOf));
  const standing = answers.flatMap((answer) => (typeof answer === 'string' ? [] : [answer]));
  const isOneSilent = answers.includes('silent');
  const hides = async ({ path, seesItself }: Standing) => {
    if (seesItself) return false;
    if (isOneSilent) return true;
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
  const isHidden = async (link: FrameLink) => {
    const own = answers[all.indexOf(link)];
    // What left meanwhile is not hidden; whoever asks it for more is told that it left.
    if (own === 'gone') return false;
    return own === undefined || own === 'silent' || hides(own);
  };
  const hidden = await Promise.all(asked.map(isHidden));
  return new Set(asked.filter((_, index) => hidden[index]));
}

interface Standing {
  readonly link: FrameLink;
  readonly path: readonly number[];
  readonly seesItself: boolean;
}

/** A document that left meanwhile hides nothing any more; one that is silent may be a page that holds up its answer. */
async function whereOf(link: FrameLink): Promise<Standing | 'gone' | 'silent'> {
  const reply = await link.ask({ kind: 'where' }, patience);
  if (reply.ok && reply.value.kind === 'where') {
    const { path, seesItself } = reply.value;
    return { link, path, seesItself };
  }
  return !reply.ok && reply.problem === 'page-left' ? 'gone' : 'silent';
}
