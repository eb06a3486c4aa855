import { useEffect, useId, useRef } from 'react';
import { standingOf } from '#core/review/standing.ts';
import { suggestionOf } from '#core/review/state/answers.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { StandingIcon } from '../StandingIcon.tsx';
import { useDeskState } from '../useDesk.ts';
import type { Insertion } from '../panel/useInsertion.ts';
import type { View } from '../panel/useView.ts';
import { standingSentence } from '../words/standing.ts';
import { AnswerEditor } from './answer/AnswerEditor.tsx';
import { AnswerLanguage } from './answer/AnswerLanguage.tsx';
import { CardActions } from './CardActions.tsx';
import { CardNotices } from './CardNotices.tsx';
import { EditDiff } from './details/EditDiff.tsx';
import { History } from './details/History.tsx';
import { Limits } from './details/Limits.tsx';
import { Notes } from './details/Notes.tsx';
import { Reject } from './details/Reject.tsx';
import { Grounds } from './grounds/Grounds.tsx';
import { OtherAnswers } from './others/OtherAnswers.tsx';
import { SaveToLibrary } from './answer/SaveToLibrary.tsx';
import { say } from '../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
  readonly view: View;
  readonly insertion: Insertion;
}

/** The open question: what it asks, the words to be inserted, where they come from, what to do. */
export function Card({ record, view, insertion }: Props) {
  const label = useId();
  const card = useRef<HTMLLIElement>(null);
  const heading = useRef<HTMLButtonElement>(null);
  const me = useDeskState((state) => state.person.id);
  const isKept = useDeskState((state) => !state.unkept.has(record.id));
  useEffect(() => {
    if (card.current) bringBelowHeading(card.current);
    heading.current?.focus({ preventScroll: true });
  }, []);

  const { number, text, help } = record.question;
  const standing = standingOf(record);
  const suggestion = suggestionOf(record.match, record.entryId);
  return (
    <li
      ref={card}
      className="card"
      aria-labelledby={label}
      data-question-id={record.id}
      data-state={standing}
    >
      <h3 className="card-question">
        <button type="button" ref={heading} aria-expanded onClick={() => view.setCurrent(null)}>
          {number && <span className="number">{number}</span>}
          <span id={label}>{text}</span>
        </button>
      </h3>
      {help && <p className="card-help">{help}</p>}
      <Limits record={record} />
      <p className="card-standing" role="status">
        <StandingIcon standing={standing} />
        {isKept ? standingSentence(record, me) : say('card.notSavedYet')}
      </p>
      <AnswerEditor record={record} />
      <AnswerLanguage record={record} />
      <EditDiff record={record} />
      <Grounds record={record} suggestion={suggestion} />
      <CardNotices record={record} />
      <CardActions record={record} insertion={insertion} />
      <SaveToLibrary record={record} />
      <OtherAnswers record={record} />
      <div className="others">
        <Notes record={record} />
        <Reject record={record} />
        <History record={record} />
      </div>
    </li>
  );
}

/** A section's title sticks to the top and may take several lines; the card begins where it ends. */
function bringBelowHeading(card: HTMLElement): void {
  const list = card.closest('.section, .long-list');
  const heading = list?.querySelector('.stuck .section-heading') ?? list?.querySelector('.section-heading');
  card.style.scrollMarginBlock = `${heading?.getBoundingClientRect().height ?? 0}px`;
  card.scrollIntoView({ block: 'start' });
}
