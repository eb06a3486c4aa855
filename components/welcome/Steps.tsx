import { CircleCheck, CircleDashed } from 'lucide-react';

const steps: readonly [title: string, how: string][] = [
  [
    'Open OnRecord',
    'Click its button in the toolbar. If you do not see it, look behind the puzzle piece and pin it.',
  ],
  ['Say who answers', 'Choose one of the two companies. Only what that company has on record is offered.'],
  [
    'Review and approve',
    'Open a question, read the answer and where it comes from, then approve it, or change it first.',
  ],
  ['Insert', 'Press “Insert” at the bottom and confirm. Each answer is read back from the form.'],
  ['Undo', 'Press “Undo all”: every field holds again what it held before.'],
];

interface Props {
  /** How many steps are behind the person, 0 to 5. */
  readonly done: number;
}

export function Steps({ done }: Props) {
  return (
    <>
      <ol className="steps">
        {steps.map(([title, how], index) => (
          <Step key={title} title={title} how={how} isDone={index < done} isNext={index === done} />
        ))}
      </ol>
      <p role="status" className="steps-said">
        {done === steps.length
          ? 'That is all there is to it. On a real form it is the same button.'
          : `Step ${done + 1} of ${steps.length}: ${steps[done]?.[0]}`}
      </p>
    </>
  );
}

interface StepProps {
  readonly title: string;
  readonly how: string;
  readonly isDone: boolean;
  readonly isNext: boolean;
}

function Step({ title, how, isDone, isNext }: StepProps) {
  const Icon = isDone ? CircleCheck : CircleDashed;
  return (
    <li aria-current={isNext ? 'step' : undefined} data-done={isDone}>
      <Icon aria-hidden />
      <div>
        <h2>
          {title}
          {isDone && <span className="unseen"> (done)</span>}
        </h2>
        <p>{how}</p>
      </div>
    </li>
  );
}
