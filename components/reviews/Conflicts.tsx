import type { Merge } from '#core/review/handOff/merge.ts';
import { standingSentence } from '../words/standing.ts';

import type { ReviewRecord } from '#core/review/state/record.ts';
import { answerWords } from '../words/answers.ts';
import type { Kept } from './useShelf.ts';
import { say } from '../words/say.ts';

/** Whoever works here is no one's "you" in two copies side by side. */
const nobody = '';

type Conflict = Extract<Merge, { kind: 'conflict' }>;

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly kept: Kept;
  onKeep(ids: readonly string[], which: 'mine' | 'theirs'): void;
}

/** Both versions side by side; nothing is chosen beforehand. */
export function Conflicts({ conflicts, kept, onKeep }: Props) {
  const all = conflicts.map(({ mine }) => mine.id);
  return (
    <div className="conflicts">
      {conflicts.length > 1 && (
        <p className="conflict-all">
          <button type="button" className="button" onClick={() => onKeep(all, 'mine')}>
            {say('reviews.keepAllHere')}
          </button>
          <button type="button" className="button" onClick={() => onKeep(all, 'theirs')}>
            {say('reviews.takeAllFile')}
          </button>
        </p>
      )}
      {conflicts.map(({ mine, theirs, why }) => (
        <fieldset key={mine.id} className="conflict">
          <legend>{mine.question.text}</legend>
          {why === 'question-changed' && (
            <p className="caution">{say('reviews.readsOtherwise', { question: theirs.question.text })}</p>
          )}
          <Version
            record={mine}
            title={say('reviews.here')}
            name={mine.id}
            isChosen={kept.get(mine.id) === 'mine'}
            onChoose={() => onKeep([mine.id], 'mine')}
          />
          <Version
            record={theirs}
            title={say('reviews.inFile')}
            name={mine.id}
            isChosen={kept.get(mine.id) === 'theirs'}
            onChoose={() => onKeep([mine.id], 'theirs')}
          />
        </fieldset>
      ))}
    </div>
  );
}

interface VersionProps {
  readonly record: ReviewRecord;
  readonly title: string;
  readonly name: string;
  readonly isChosen: boolean;
  onChoose(): void;
}

function Version({ record, title, name, isChosen, onChoose }: VersionProps) {
  return (
    <label className="version">
      <span className="version-title">
        <input type="radio" name={name} checked={isChosen} onChange={onChoose} />
        {title}
      </span>
      <span className="version-answer">{answerWords(record.answer)}</span>
      <span className="quiet">{standingSentence(record, nobody)}</span>
    </label>
  );
}
