import type { ShownEntry } from '#core/library/merged.ts';
import { say } from '../../../words/say.ts';

interface Props {
  readonly shown: ShownEntry;
}

/** How an entry stands, in words; nothing for an own entry that is simply offered. */
export function StatusMark({ shown: { kept, status } }: Props) {
  const marks = [
    ...(status === 'draft' ? [say('answers.marks.draft')] : []),
    ...(status === 'retired' ? [say('answers.marks.retired')] : []),
    ...(kept === null ? [say('answers.marks.bundled')] : []),
    ...(kept?.overrides?.of === 'bundle' ? [say('answers.marks.ownOfBundle')] : []),
    ...(kept?.overrides?.of === 'team' ? [say('answers.marks.ownOfTeam')] : []),
    ...(kept?.origin === 'team' && !kept.overrides ? [say('answers.marks.team')] : []),
    ...(kept?.origin === 'learned' ? [say('answers.marks.learned')] : []),
  ];
  if (marks.length === 0) return null;
  return <span className={status === 'active' ? 'quiet' : 'status-mark'}>{marks.join(' · ')}</span>;
}
