import { useId } from 'react';
import type { AnswerParts } from '#core/types.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { textLimit } from '#core/review/state/answers.ts';
import { useTools } from '../../useDesk.ts';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { say, sayCount } from '../../words/say.ts';

const wordless = new Set([
  'select',
  'multiselect',
  'radio',
  'checkbox',
  'buttons',
  'switch',
  'matrix-row',
  'file',
]);

interface Props {
  readonly record: ReviewRecord;
}

/** The parts of the answer: the form's own options, then the words. Every key press is kept at once. */
export function AnswerEditor({ record }: Props) {
  const { desk } = useTools();
  const { question, answer } = record;
  const edit = (part: Partial<AnswerParts>) =>
    desk.act(record.id, { kind: 'edit', answer: { ...answer, ...part } });
  const takesWords = question.comment !== null || !wordless.has(question.control.kind);
  const takesChoice = question.control.options.length > 0;
  return (
    <div className="answer">
      {takesChoice && (
        <ChoiceEditor
          name={record.id}
          control={question.control}
          choice={answer.choice ?? []}
          onChoose={(choice) => edit({ choice: choice.length > 0 ? choice : null })}
        />
      )}
      {takesWords && (
        <Words record={record} isComment={takesChoice} onChange={(text) => edit({ text: text || null })} />
      )}
      {question.control.kind === 'file' && <p className="quiet">{say('card.attachFile')}</p>}
    </div>
  );
}

interface WordsProps extends Props {
  readonly isComment: boolean;
  onChange(text: string): void;
}

function Words({ record, isComment, onChange }: WordsProps) {
  const { desk, library } = useTools();
  const count = useId();
  const text = record.answer.text ?? '';
  const limit = textLimit(record.question);
  const brief = record.entryId === null ? undefined : library.entryOf(record.entryId)?.answer.brief;
  const isOver = limit !== null && text.length > limit;
  return (
    <div className="words">
      <textarea
        aria-label={say(isComment ? 'card.comment' : 'card.answer')}
        aria-describedby={count}
        aria-invalid={isOver}
        rows={2}
        value={text}
        placeholder={say(isComment ? 'card.comment' : 'card.answer')}
        onChange={({ target }) => onChange(target.value)}
        onBlur={() => desk.act(record.id, { kind: 'settle' })}
      />
      <p className="words-foot">
        <span id={count} data-over={isOver}>
          {limit === null
            ? sayCount('card.characters', text.length)
            : say('card.charactersOf', { count: text.length, limit })}
        </span>
        {brief && brief !== text && (
          <button type="button" className="link" onClick={() => onChange(brief)}>
            {say('card.useBrief', { length: brief.length })}
          </button>
        )}
      </p>
    </div>
  );
}
