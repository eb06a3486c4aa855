import type { Judged } from '#core/library/import/verdicts.ts';
import type { Stage } from './importState.ts';
import type { Import } from './useImport.ts';
import { say, sayCount } from '../../words/say.ts';

interface Props {
  readonly wizard: Import;
  readonly report: Extract<Stage, { at: 'report' }>;
  readonly vendor: string;
}

/** What was imported, and the way back. */
export function ReportStep({ wizard, report, vendor }: Props) {
  const { rows, target, isUndone } = report;
  const count = (verdict: Judged['verdict']) => rows.filter((row) => row.verdict === verdict).length;
  return (
    <div className="import-report">
      {isUndone ? (
        <p>{say('import.takenBackOf', { vendor })}</p>
      ) : (
        <>
          <p>
            {sayCount(target === 'draft' ? 'import.importedDrafts' : 'import.importedActive', rows.length, {
              vendor,
            })}
          </p>
          <ul>
            {(['new', 'changed', 'conflicting'] as const).map(
              (verdict) =>
                count(verdict) > 0 && (
                  <li key={verdict}>{say(`import.counts.${verdict}`, { count: count(verdict) })}</li>
                ),
            )}
          </ul>
        </>
      )}
      <div className="import-actions">
        {!isUndone && (
          <button type="button" className="button" onClick={() => void wizard.undo()}>
            {say('import.undoAll')}
          </button>
        )}
        <button type="button" className="button" onClick={wizard.startOver}>
          {say('import.another')}
        </button>
        <a className="button primary" href="#answers">
          {say('import.lookAtAnswers')}
        </a>
      </div>
    </div>
  );
}
