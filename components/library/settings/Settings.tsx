import { problem } from '../../words/problems.ts';
import { useEffect, useState } from 'react';
import { watchSettings, type EffectiveSettings } from '../useLibrary.ts';
import { ApprovalSettings } from './ApprovalSettings.tsx';
import { PersonName } from './PersonName.tsx';
import { SourceAge } from './SourceAge.tsx';
import { say } from '../../words/say.ts';

/** Who works here and by which rules; what the organisation has set is shown and cannot be changed. */
export function Settings() {
  const [effective, setEffective] = useState<EffectiveSettings | null>(null);
  useEffect(() => watchSettings(setEffective), []);
  if (!effective) return <p className="quiet">{say('settings.reading')}</p>;
  const { invalid } = effective;
  return (
    <div className="settings">
      {invalid.length > 0 && (
        <p className="notice" role="alert">
          {problem('managed-settings-invalid').cause} ({invalid.join(', ')}){' '}
          {problem('managed-settings-invalid').nextStep}
        </p>
      )}
      <PersonName />
      <ApprovalSettings effective={effective} />
      <SourceAge effective={effective} />
    </div>
  );
}
