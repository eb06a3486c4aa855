import { useId } from 'react';
import type { ApprovalPolicy } from '#core/settings/settings.ts';
import { writeSettings, type EffectiveSettings } from '../useLibrary.ts';
import { Managed } from './Managed.tsx';
import { asName, say } from '../../words/say.ts';

const policies: readonly ApprovalPolicy[] = ['everything', 'edited-and-below-high', 'off'];

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
        <legend>{say('settings.approval.title')}</legend>
        {policies.map((policy) => (
          <label key={policy}>
            <input
              type="radio"
              name={name}
              checked={settings.approval === policy}
              onChange={() => void writeSettings({ approval: policy })}
            />
            <span>
              {say(`settings.approval.${asName(policy)}.title`)}
              <small>{say(`settings.approval.${asName(policy)}.means`)}</small>
            </span>
          </label>
        ))}
        {isPolicyManaged && <Managed />}
      </fieldset>
      <fieldset className="setting" disabled={isEyesManaged}>
        <legend>{say('settings.fourEyes')}</legend>
        <label>
          <input
            type="checkbox"
            checked={settings.approverMustDiffer}
            onChange={({ target }) => void writeSettings({ approverMustDiffer: target.checked })}
          />
          <span>
            {say('settings.mustDiffer')}
            <small>{say('settings.mustDifferHint')}</small>
          </span>
        </label>
        {isEyesManaged && <Managed />}
      </fieldset>
    </>
  );
}
