import { languageOf } from '#core/review/language/languageOf.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** Says in which language the answer is, where the question was asked in another. */
export function AnswerLanguage({ record: { question, answer } }: Props) {
  const asked = languageOf([question.text, question.help ?? ''].join(' '));
  const answered = languageOf(answer.text ?? '');
  if (asked === null || answered === null || asked === answered) return null;
  return <p className="notice quiet">{say(`card.answerIn.${answered}`)}</p>;
}
