import { useEffect, useState } from 'react';
import { practiceSteps, type PracticeStep } from '#core/review/practice.ts';
import { Mark } from '../Mark.tsx';
import { say } from '../words/say.ts';
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
          <Mark /> {say('manifest.name')}
        </p>
        <h1>{say('welcome.title')}</h1>
        <p>{say('welcome.about')}</p>
        <p className="quiet">{say('welcome.offline')}</p>
        <Steps done={done} />
      </header>
      <PracticeForm />
    </div>
  );
}
