import { useEffect, useId } from 'react';
import { findingKinds, type Finding, type FindingKind } from '#core/review/check/finding.ts';
import { Dialog } from '../Dialog.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import type { View } from '../panel/useView.ts';
import { counted } from '../words/counting.ts';
import { useFindings } from './useFindings.ts';

const titles: Readonly<Record<FindingKind, string>> = {
  'contradicts-record': 'The form contradicts the record',
  contradiction: 'Answers that contradict each other',
  'changed-on-page': 'Changed on the page since',
  'required-unanswered': 'Required and unanswered',
  'not-approved': 'Without approval',
  'stale-source': 'Old sources',
};

interface Props {
  readonly view: View;
  onClose(): void;
}

/** The list to go through before the form is handed in; each item leads to its question, here and in the page. */
export function CheckDialog({ view, onClose }: Props) {
  const { desk } = useTools();
  const isReading = useDeskState((state) => state.phase === 'scanning' || state.phase === 'matching');
  const findings = useFindings(view.records);
  useEffect(() => void desk.scan(), [desk]);
  const goTo = (id: string) => {
    onClose();
    view.show(id);
    void desk.reveal(id);
  };
  return (
    <Dialog title="Before you hand it in" onClose={onClose}>
      <p role="status">{summary(findings.length, isReading)}</p>
      <div className="findings">
        {findingKinds.map((kind) => (
          <Findings
            key={kind}
            title={titles[kind]}
            findings={findings.filter((finding) => finding.kind === kind)}
            view={view}
            onGo={goTo}
          />
        ))}
      </div>
    </Dialog>
  );
}

function summary(count: number, isReading: boolean): string {
  if (isReading) return 'Reading the page once more …';
  if (count === 0) return 'Nothing here needs another look.';
  return `${counted(count, 'thing')} to look at. OnRecord never submits the form; that stays with you.`;
}

interface FindingsProps {
  readonly title: string;
  readonly findings: readonly Finding[];
  readonly view: View;
  onGo(recordId: string): void;
}

function Findings({ title, findings, view, onGo }: FindingsProps) {
  const heading = useId();
  if (findings.length === 0) return null;
  const questionOf = (id: string) => view.records.find((record) => record.id === id)?.question;
  return (
    <section aria-labelledby={heading}>
      <h3 id={heading}>
        {title} <span className="count">{findings.length}</span>
      </h3>
      <ul>
        {findings.map(({ recordId, says }) => (
          <li key={recordId + says}>
            <button type="button" onClick={() => onGo(recordId)}>
              <span>
                {[questionOf(recordId)?.number, questionOf(recordId)?.text].filter(Boolean).join(' ')}
              </span>
              <small>{says}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
