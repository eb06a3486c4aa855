import { useState } from 'react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { useTools } from '../../useDesk.ts';
import { copyWords } from '../../words/answers.ts';
import { say } from '../../words/say.ts';

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
      setSaid(say('card.copied'));
      desk.announce(say('card.onClipboard'));
    } catch {
      // A browser may keep the clipboard closed, as some companies set it; the words can still be marked by hand.
      setSaid(say('card.copyNotAllowed'));
    }
  };
  return (
    <button type="button" className={isNextStep ? 'button accent' : 'button'} onClick={() => void copy()}>
      {outcome?.words === words ? outcome.said : say('card.copy')}
    </button>
  );
}
