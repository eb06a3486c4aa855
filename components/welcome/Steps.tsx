import { CircleCheck, CircleDashed } from 'lucide-react';
import { say } from '../words/say.ts';

const steps = ['open', 'choose', 'review', 'insert', 'undo'] as const;

interface Props {
  /** How many steps are behind the person, 0 to 5. */
  readonly done: number;
}

export function Steps({ done }: Props) {
  return (
    <>
      <ol className="steps">
        {steps.map((step, index) => (
          <Step
            key={step}
            title={say(`welcome.${step}.title`)}
            how={say(`welcome.${step}.how`)}
            isDone={index < done}
            isNext={index === done}
          />
        ))}
      </ol>
      <p role="status" className="steps-said">
        {whereAPersonIs(done)}
      </p>
      {done >= steps.length && (
        <p>
          <a href="library.html#import">{say('welcome.ownAnswers')}</a>
        </p>
      )}
    </>
  );
}

function whereAPersonIs(done: number): string {
  const next = steps[done];
  if (!next) return say('welcome.allDone');
  return say('welcome.stepOf', {
    step: done + 1,
    total: steps.length,
    title: say(`welcome.${next}.title`),
  });
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
          {isDone && <span className="unseen"> {say('welcome.done')}</span>}
        </h2>
        <p>{how}</p>
      </div>
    </li>
  );
}
