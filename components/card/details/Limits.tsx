import type { ReviewRecord } from '#core/review/state/record.ts';
import { textLimit } from '#core/review/state/answers.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly record: ReviewRecord;
}

/** What the form asks of the answer itself. */
export function Limits({ record: { question } }: Props) {
  const limit = textLimit(question);
  const { kind, required } = question.control;
  const limits = [
    required ? say('card.required') : null,
    kind === 'checkbox' || kind === 'multiselect' ? say('card.severalAllowed') : null,
    limit === null ? null : say('card.atMost', { limit }),
  ].filter((part) => part !== null);
  return limits.length > 0 ? <p className="card-limits">{limits.join(' · ')}</p> : null;
}
