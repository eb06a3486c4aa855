import { TriangleAlert } from 'lucide-react';
import type { Group } from '#core/library/keep/groups.ts';
import { mergedInto } from '#core/library/keep/merge.ts';
import { tellApart } from '#core/library/keep/toldApart.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { SourceLine } from '../../card/grounds/SourceLine.tsx';
import { StatusMark } from '../answers/entry/StatusMark.tsx';
import { useLibrary } from '../useLibrary.ts';
import { contradictionWords } from './contradictionWords.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly group: Group;
}

/** Entries that answer the same question, side by side, with what they say differently. */
export function GroupCard({ group: { asks, members, contradictions } }: Props) {
  const library = useLibrary();
  const keep = (kept: ShownEntry) => {
    const others = members.filter((one) => one !== kept);
    const writes = mergedInto(kept, others, { at: library.now(), by: library.person });
    void library.write(writes, say('keep.merged'));
  };
  const apart = (one: ShownEntry) => {
    const others = members.filter((other) => other !== one);
    void library.memory.remember(tellApart(one, others, { at: library.now(), by: library.person }));
    library.announce(say('keep.apartKept'));
  };
  const [first] = members;
  return (
    <article className="group" aria-label={members[0]?.entry.question}>
      {asks === 'near' && <p className="quiet">{say('keep.askedNearly')}</p>}
      {contradictions.length > 0 && (
        <div className="caution">
          <TriangleAlert aria-hidden />
          <div>
            {say('keep.differ')}
            <ul>
              {contradictions.map(contradictionWords).map((words) => (
                <li key={words}>{words}</li>
              ))}
            </ul>
          </div>
        </div>
      )}
      <ul className="side-by-side">
        {members.map((one) => (
          <li key={one.entry.id}>
            <a href={`#answers/${one.entry.id}`}>{one.entry.question}</a>
            <p>{one.entry.answer.text}</p>
            <SourceLine source={one.entry.source} />
            <p>
              <StatusMark shown={one} />
            </p>
            <button
              type="button"
              className="button"
              aria-label={say('keep.keepThisFor', { answer: one.entry.answer.text })}
              onClick={() => keep(one)}
            >
              {say('keep.keepThis')}
            </button>
            {members.length > 2 && (
              <button type="button" className="link" onClick={() => apart(one)}>
                {say('keep.notLikeOthers')}
              </button>
            )}
          </li>
        ))}
      </ul>
      {first && members.length === 2 && (
        <p>
          <button type="button" className="link" onClick={() => apart(first)}>
            {say('keep.notTheSame')}
          </button>
        </p>
      )}
    </article>
  );
}
