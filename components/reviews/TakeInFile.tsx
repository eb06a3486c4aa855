import { useId, useState } from 'react';
import type { FileProblem } from '#core/problems.ts';
import { problem } from '../words/problems.ts';
import { handOffLimits, type HandOff } from '#core/review/handOff/handOff.ts';
import type { Merge } from '#core/review/handOff/merge.ts';
import { readHandOff } from '#core/review/handOff/read.ts';
import { TakeIn } from './TakeIn.tsx';
import { useShelf } from './useShelf.ts';
import { say } from '../words/say.ts';

interface Offered {
  readonly file: HandOff;
  readonly plan: readonly Merge[];
}

interface Refused {
  readonly name: string;
  readonly problem: FileProblem;
  readonly detail: string;
}

/** The way in for a review file: it is checked first, then shown, and taken in once a person agrees. */
export function TakeInFile() {
  const shelf = useShelf();
  const [offered, setOffered] = useState<Offered | null>(null);
  const [refused, setRefused] = useState<Refused | null>(null);
  const field = useId();
  const refuse = (name: string, why: FileProblem, detail = '') => setRefused({ name, problem: why, detail });
  const open = async (chosen: File) => {
    setRefused(null);
    if (chosen.size > handOffLimits.bytes) return refuse(chosen.name, 'file-too-large');
    const read = readHandOff(await chosen.text());
    if (!read.ok) return refuse(chosen.name, read.problem, read.detail);
    setOffered({ file: read.review, plan: await shelf.plan(read.review) });
  };
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
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void open(chosen);
          // So that the same file can be chosen again once it was mended.
          target.value = '';
        }}
      />
      <span className="quiet">{say('reviews.limits')}</span>
      {refused && (
        <p className="notice" role="alert">
          <strong>
            {refused.name}: {problem(refused.problem).cause}
          </strong>{' '}
          {refused.detail} {problem(refused.problem).nextStep}
        </p>
      )}
      {offered && (
        <TakeIn
          file={offered.file}
          plan={offered.plan}
          onRefuse={() => {
            setOffered(null);
            refuse(offered.file.questionnaire.title, 'file-inconsistent', say('reviews.otherSite'));
          }}
          onClose={() => setOffered(null)}
        />
      )}
    </div>
  );
}
