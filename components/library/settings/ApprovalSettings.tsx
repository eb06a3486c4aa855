import { useId } from 'react';
import type { ApprovalPolicy } from '#core/settings/settings.ts';
import { writeSettings, type EffectiveSettings } from '../useLibrary.ts';
import { Managed } from './Managed.tsx';

const policies: readonly [ApprovalPolicy, string, string][] = [
  ['everything', 'Every answer', 'Nothing goes into a form before somebody approved it.'],
  [
    'edited-and-below-high',
    'Edited answers, and those below high confidence',
    'Untouched answers of high confidence without a caution may go in unread.',
  ],
  ['off', 'None', 'Any answer may go in. The log says which ones nobody approved.'],
];

interface Props {
  readonly effective: EffectiveSettings;
}

/** Which answers need an approval, and whose. */
export function ApprovalSettings({ effective: { settings, managed } }: Props) {
  const name = useId();
  const isPolicyManaged = managed.has('approval');
  const isEyesManaged = managed.has('approverMustDiffer');
  return (
    <>
      <fieldset className="setting" disabled={isPolicyManaged}>
        <legend>Which answers need an approval</legend>
        {policies.map(([policy, title, means]) => (
          <label key={policy}>
            <input
              type="radio"
              name={name}
              checked={settings.approval === policy}
              onChange={() => void writeSettings({ approval: policy })}
            />
            <span>
              {title}
              <small>{means}</small>
            </span>
          </label>
        ))}
        {isPolicyManaged && <Managed />}
      </fieldset>
      <fieldset className="setting" disabled={isEyesManaged}>
        <legend>Four eyes</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.approverMustDiffer}
            onChange={({ target }) => void writeSettings({ approverMustDiffer: target.checked })}
          />
          <span>
            Whoever wrote or picked an answer may not approve it
            <small>Answers in the words of the record have no author and can be approved by anyone.</small>
          </span>
        </label>
        {isEyesManaged && <Managed />}
      </fieldset>
    </>
  );
}
