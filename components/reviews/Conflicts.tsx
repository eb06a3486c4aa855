import type { Merge } from '#core/review/handOff/merge.ts';
import { standingWords } from '#core/review/leaving/words.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { answerWords } from '../words/answers.ts';
import type { Kept } from './useShelf.ts';

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
            Keep all from here
          </button>
          <button type="button" className="button" onClick={() => onKeep(all, 'theirs')}>
            Take all from the file
          </button>
        </p>
      )}
      {conflicts.map(({ mine, theirs, why }) => (
        <fieldset key={mine.id} className="conflict">
          <legend>{mine.question.text}</legend>
          {why === 'question-changed' && (
            <p className="caution">
              The question in the file reads otherwise: “{theirs.question.text}”. An approval of it does not
              carry over.
            </p>
          )}
          <Version
            record={mine}
            title="Here"
            name={mine.id}
            isChosen={kept.get(mine.id) === 'mine'}
            onChoose={() => onKeep([mine.id], 'mine')}
          />
          <Version
            record={theirs}
            title="In the file"
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
      <span className="quiet">{standingWords(record)}</span>
    </label>
  );
}
