import { useEffect, useId } from 'react';
import { findingKinds, type Finding } from '#core/review/check/finding.ts';
import { Dialog } from '../Dialog.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import type { View } from '../panel/useView.ts';
import { useFindings } from './useFindings.ts';
import { findingWords } from '../words/findings.ts';
import { asName, say, sayCount } from '../words/say.ts';

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
    <Dialog title={say('check.title')} onClose={onClose}>
      <p role="status">{summary(findings.length, isReading)}</p>
      <div className="findings">
        {findingKinds.map((kind) => (
          <Findings
            key={kind}
            title={say(`check.kinds.${asName(kind)}`)}
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
  if (isReading) return say('check.reading');
  if (count === 0) return say('check.nothing');
  return sayCount('check.things', count);
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
        {findings.map((finding) => (
          <li key={`${finding.recordId} ${findingWords(finding)}`}>
            <button type="button" onClick={() => onGo(finding.recordId)}>
              <span>
                {[questionOf(finding.recordId)?.number, questionOf(finding.recordId)?.text]
                  .filter(Boolean)
                  .join(' ')}
              </span>
              <small>{findingWords(finding)}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
