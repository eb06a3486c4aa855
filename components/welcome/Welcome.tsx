import { useEffect, useState } from 'react';
import { practiceSteps, type PracticeStep } from '#core/review/practice.ts';
import { Mark } from '../Mark.tsx';
import { PracticeForm } from './PracticeForm.tsx';
import { Steps } from './Steps.tsx';

interface Props {
  readonly practice: { watch(onStep: (done: PracticeStep) => void): void };
}

/** What OnRecord is, and a questionnaire to try it on; the steps tick themselves off as they are done. */
export function Welcome({ practice }: Props) {
  const [done, setDone] = useState(0);
  useEffect(() => {
    practice.watch((step) => setDone((before) => Math.max(before, practiceSteps.indexOf(step) + 1)));
  }, [practice]);
  return (
    <div className="welcome">
      <header className="welcome-intro">
        <p className="welcome-brand">
          <Mark /> OnRecord
        </p>
        <h1>Answer security questionnaires from what is on record</h1>
        <p>
          OnRecord reads the questions of a form, finds the documented answer to each, and writes it in after
          you have approved it. Where the record is silent, it says so. Nothing leaves this machine, and a
          form is never submitted for you.
        </p>
        <p className="quiet">
          This page works offline. Try it on the practice questionnaire: five steps, one minute.
        </p>
        <Steps done={done} />
      </header>
      <PracticeForm />
    </div>
  );
}
