import { useId, useState } from 'react';
import type { Problem } from '#core/problems.ts';
import { Dialog } from '../../Dialog.tsx';
import { asOf } from '../../words/dates.ts';
import { previewTeamFile, takeTeamFile, useLibrary, type TeamStep } from '../useLibrary.ts';

interface Props {
  onClose(): void;
}

const overtaken: Problem = {
  cause: 'Something changed here since the file was compared, so nothing was taken in.',
  nextStep: 'Choose the file again.',
};

/** Takes in the file a company hands out: what it would do first, then all of it or nothing. */
export function TeamFileDialog({ onClose }: Props) {
  const library = useLibrary();
  const [steps, setSteps] = useState<readonly TeamStep[] | null>(null);
  const [problem, setProblem] = useState<Problem | null>(null);
  const field = useId();
  const choose = async (file: File | undefined) => {
    if (!file) return;
    const preview = await previewTeamFile(library, file);
    setSteps(preview.steps);
    setProblem(preview.problem);
  };
  const take = async () => {
    if (steps && (await takeTeamFile(library, steps))) return onClose();
    setSteps(null);
    setProblem(overtaken);
  };
  return (
    <Dialog
      title="Answers from your team"
      onClose={onClose}
      closing="cancel"
      actions={
        <>
          <button type="button" className="button primary" disabled={!steps} onClick={() => void take()}>
            Take it in
          </button>
        </>
      }
    >
      <p>
        Your company can hand out its answers as a file, exported under Backup as JSON. Take each new version
        in here; your own versions and your own entries stay.
      </p>
      <p className="field">
        <label htmlFor={field}>The team’s file</label>
        <input
          id={field}
          type="file"
          accept=".json,application/json"
          onChange={({ target }) => void choose(target.files?.[0])}
        />
      </p>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      {steps?.map((step) => (
        <StepSummary key={step.file.vendor.id} step={step} />
      ))}
    </Dialog>
  );
}

/** The day of an ISO 8601 time, in words. */
function day(time: string): string {
  return asOf(time.slice(0, 10));
}

function StepSummary({ step: { file, plan, before } }: { readonly step: TeamStep }) {
  const held = before?.team?.version;
  return (
    <div role="status">
      <h3>
        {file.vendor.name}, version of {day(file.version)}
      </h3>
      {held && <p>You have the version of {day(held)}.</p>}
      {held && held > file.version && <p className="caution">This file is older than what you have.</p>}
      <p>
        {plan.added} new, {plan.changed} changed, {plan.retired} retired; {plan.keptOwn} of your own versions
        stay.
      </p>
    </div>
  );
}
