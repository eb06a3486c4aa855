import type { Judged } from '#core/library/import/verdicts.ts';
import { counted } from '../../words/counting.ts';
import type { Stage } from './importState.ts';
import type { Import } from './useImport.ts';

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
        <p>The import is taken back: {vendor}&rsquo;s library is what it was before.</p>
      ) : (
        <>
          <p>
            {counted(rows.length, 'answer')} of {vendor} imported as{' '}
            {target === 'draft'
              ? 'drafts. They are offered once somebody has made them active.'
              : 'active answers.'}
          </p>
          <ul>
            <li>{count('new')} new</li>
            <li>{count('changed')} changed</li>
            {count('conflicting') > 0 && <li>{count('conflicting')} beside an answer they contradict</li>}
          </ul>
        </>
      )}
      <div className="import-actions">
        {!isUndone && (
          <button type="button" className="button" onClick={() => void wizard.undo()}>
            Undo the whole import
          </button>
        )}
        <button type="button" className="button" onClick={wizard.startOver}>
          Import another file
        </button>
        <a className="button primary" href="#answers">
          Look at the answers
        </a>
      </div>
    </div>
  );
}
