import { allGroups } from '#core/library/keep/groups.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import type { KeepReply, KeepRequest, NamedGroup } from './protocol.ts';

/** The worker's side of keeping a library true: finds what asks the same. */
export function answerKeepRequests(): void {
  addEventListener('message', ({ data }: MessageEvent<KeepRequest>) => {
    const groups = namedGroups(data, (share) => say({ said: 'progress', share }));
    say({ said: 'groups', groups });
  });
}

/** The groups of `allGroups` by the bundled lexicon. */
export function namedGroups(
  { entries, apart }: Pick<KeepRequest, 'entries' | 'apart'>,
  onProgress?: (share: number) => void,
): readonly NamedGroup[] {
  return allGroups(entries, bundledLexicon, apart, onProgress).map(({ members, ...group }) => ({
    ...group,
    ids: members.map(({ entry }) => entry.id),
  }));
}

function say(reply: KeepReply): void {
  postMessage(reply);
}
