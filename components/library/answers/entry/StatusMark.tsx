import type { ShownEntry } from '#core/library/merged.ts';

interface Props {
  readonly shown: ShownEntry;
}

/** How an entry stands, in words; nothing for an own entry that is simply offered. */
export function StatusMark({ shown: { kept, status } }: Props) {
  const marks = [
    ...(status === 'draft' ? ['Draft, not offered'] : []),
    ...(status === 'retired' ? ['Retired, not offered'] : []),
    ...(kept === null ? ['Comes with OnRecord'] : []),
    ...(kept?.overrides?.of === 'bundle' ? ['Your version of a bundled entry'] : []),
    ...(kept?.overrides?.of === 'team' ? ["Your version of the team's entry"] : []),
    ...(kept?.origin === 'team' && !kept.overrides ? ['From the team'] : []),
    ...(kept?.origin === 'learned' ? ['Saved from a review'] : []),
  ];
  if (marks.length === 0) return null;
  return <span className="status-mark">{marks.join(' · ')}</span>;
}
