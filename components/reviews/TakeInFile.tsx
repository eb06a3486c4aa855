import { useId, useState } from 'react';
import type { FileProblem, Problem } from '#core/problems.ts';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import type { Merge } from '#core/review/handOff/merge.ts';
import { handOffFlawWords } from '../words/files.ts';
import { fileProblem, problem } from '../words/problems.ts';
import { TakeIn } from './TakeIn.tsx';
import { useShelf } from './useShelf.ts';
import { say } from '../words/say.ts';

interface Offered {
  readonly file: HandOff;
  readonly plan: readonly Merge[];
}

interface Refused {
  readonly name: string;
  readonly problem: Problem;
  readonly detail: string;
}

/** The way in for a review file: it is checked first, then shown, and taken in once a person agrees. */
export function TakeInFile() {
  const { open, cancel, isReading, offered, refused, close, refuse } = useOpening();
  const field = useId();
  return (
    <div className="take-in">
      <label className="button" htmlFor={field}>
        {say('reviews.open')}
      </label>
      <input
        id={field}
        className="unseen"
        type="file"
        accept=".json,application/json"
        disabled={isReading}
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void open(chosen);
          // So that the same file can be chosen again once it was mended.
          target.value = '';
        }}
      />
      <span className="quiet" role="status">
        {isReading ? say('team.reading') : say('reviews.limits')}
      </span>
      {isReading && (
        <button type="button" className="button" onClick={cancel}>
          {say('words.cancel')}
        </button>
      )}
      {refused && (
        <p className="notice" role="alert">
          <strong>
            {refused.name}: {refused.problem.cause}
          </strong>{' '}
          {refused.detail} {refused.problem.nextStep}
        </p>
      )}
      {offered && (
        <TakeIn
          file={offered.file}
          plan={offered.plan}
          onRefuse={() => {
            close();
            refuse(offered.file.questionnaire.title, 'file-inconsistent', say('reviews.otherSite'));
          }}
          onClose={close}
        />
      )}
    </div>
  );
}

/** What a chosen file comes to: being read, refused with its reason, or offered. */
function useOpening() {
  const shelf = useShelf();
  const [offered, setOffered] = useState<Offered | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const [stop, setStop] = useState<{ now(): void } | null>(null);
  const refuse = (name: string, why: FileProblem, detail = '') =>
    setRefused({ name, problem: problem(why), detail });
  const open = async (chosen: File) => {
    setRefused(null);
    const reading = shelf.read(chosen);
    setStop({ now: reading.stop });
    const read = await reading.read;
    setStop(null);
    if (read.ok) return setOffered({ file: read.review, plan: await shelf.plan(read.review) });
    if ('problem' in read) return refuse(chosen.name, read.problem, handOffFlawWords(read.detail));
    setRefused({ name: chosen.name, problem: fileProblem({ id: read.gaveUp, detail: '' }), detail: '' });
  };
  return {
    open,
    cancel: () => {
      stop?.now();
      setStop(null);
    },
    isReading: stop !== null,
    offered,
    refused,
    close: () => setOffered(null),
    refuse,
  };
}
