import { useState } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useTools } from '../../useDesk.ts';
import { copyWords } from '../../words/answers.ts';

interface Props {
  readonly record: ReviewRecord;
  /** Where it is the way to go on: the page did not take the answer, or cannot. */
  readonly isNextStep: boolean;
}

/** Puts the answer on the clipboard, for what OnRecord cannot fill itself. */
export function CopyAnswer({ record, isNextStep }: Props) {
  const { desk } = useTools();
  const [outcome, setOutcome] = useState<{ words: string; said: string } | null>(null);
  const words = copyWords(record.answer);
  const setSaid = (said: string) => setOutcome({ words, said });
  if (words === '') return null;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setSaid('Copied');
      desk.announce('The answer is on the clipboard.');
    } catch {
      // A browser may keep the clipboard closed, as some companies set it; the words can still be marked by hand.
      setSaid('Copying is not allowed here');
    }
  };
  return (
    <button type="button" className={isNextStep ? 'button accent' : 'button'} onClick={() => void copy()}>
      {outcome?.words === words ? outcome.said : 'Copy answer'}
    </button>
  );
}
