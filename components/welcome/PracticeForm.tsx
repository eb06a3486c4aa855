import { Fragment, useId, type ReactNode } from 'react';
import { say } from '../words/say.ts';
import { practiceSections, type PracticeQuestion } from './practiceQuestions.ts';

/**
 * A small questionnaire as a customer might send it, in the language of the browser. It sends nothing anywhere and
 * keeps nothing. The action, which leads nowhere, makes it a form that the browser itself would send: there a choice
 * among radio buttons can be taken back.
 */
export function PracticeForm() {
  return (
    <main className="practice">
      <h2>{say('practice.title')}</h2>
      <form action="#" onSubmit={(event) => event.preventDefault()}>
        {practiceSections().map(({ title, questions }) => (
          <Fragment key={title}>
            <h3>{title}</h3>
            {questions.map((question) => (
              <Question key={question.text} {...question} />
            ))}
          </Fragment>
        ))}
      </form>
    </main>
  );
}

function Question({ text, control }: PracticeQuestion) {
  if (control === 'select') return <Chosen>{text}</Chosen>;
  if (control === 'radio') return <Ticked>{text}</Ticked>;
  return <Written>{text}</Written>;
}

interface Asked {
  readonly children: ReactNode;
}

function Written({ children }: Asked) {
  const id = useId();
  return (
    <div className="practice-question">
      <label htmlFor={id}>{children}</label>
      <textarea id={id} rows={3} />
    </div>
  );
}

function Chosen({ children }: Asked) {
  const id = useId();
  return (
    <div className="practice-question">
      <label htmlFor={id}>{children}</label>
      <select id={id}>
        <option value="">{say('practice.choose')}</option>
        {(['yes', 'partly', 'no'] as const).map((option) => (
          <option key={option}>{say(`practice.options.${option}`)}</option>
        ))}
      </select>
    </div>
  );
}

function Ticked({ children }: Asked) {
  const id = useId();
  return (
    <fieldset className="practice-question">
      <legend>{children}</legend>
      {(['yes', 'no'] as const).map((option) => (
        <label key={option} className="practice-option">
          <input type="radio" name={id} value={option} />
          {say(`practice.options.${option}`)}
        </label>
      ))}
      <label htmlFor={`${id}comment`}>{say('practice.explain')}</label>
      <textarea id={`${id}comment`} rows={2} />
    </fieldset>
  );
}
