import { useEffect, useId, useRef } from 'react';
import { Dialog } from '../../Dialog.tsx';
import { useLibrary, useLibraryState } from '../useLibrary.ts';
import { StepSummary } from './StepSummary.tsx';
import { useTeamFile, type TeamOrigin } from './useTeamFile.ts';
import { say } from '../../words/say.ts';

interface Props {
  /** What is read as soon as the dialog opens, in the click that opens it; `chosen`: a person chooses first. */
  readonly origin: TeamOrigin;
  onClose(): void;
}

/** Takes in the file a company hands out: what it would do first, then all of it or nothing. */
export function TeamFileDialog({ origin, onClose }: Props) {
  const vendorId = useLibraryState((state) => state.vendorId);
  const { steps, problem, isReading, show, showKept, showHandedOut, choose, take } = useTeamFile();
  const { canKeep } = useLibrary().teamSources;
  const field = useId();
  const begin = useRef(() =>
    origin === 'kept' ? showKept(vendorId) : origin === 'organisation' ? showHandedOut() : null,
  );
  useEffect(() => void begin.current(), []);
  return (
    <Dialog
      title={say('team.title')}
      closing="cancel"
      isWide={steps !== null}
      onClose={onClose}
      actions={
        <button
          type="button"
          className="button primary"
          disabled={!steps}
          onClick={() => void take().then((isDone) => isDone && onClose())}
        >
          {say('team.takeIn')}
        </button>
      }
    >
      <p>{say('team.about')}</p>
      {canKeep ? (
        <p>
          <button type="button" className="button" onClick={() => void choose()}>
            {say('team.choose')}
          </button>
        </p>
      ) : (
        <p className="field">
          <label htmlFor={field}>{say('team.file')}</label>
          <input
            id={field}
            type="file"
            accept=".json,application/json"
            onChange={({ target }) => {
              const file = target.files?.[0];
              if (file) void show(file);
            }}
          />
        </p>
      )}
      {isReading && <p role="status">{say('team.reading')}</p>}
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
