import { useEffect, useRef, useState } from 'react';
import { useLibraryState } from '../useLibrary.ts';
import { EarlierImports } from './EarlierImports.tsx';
import { GiveStep } from './GiveStep.tsx';
import { PreviewStep } from './preview/PreviewStep.tsx';
import { ReportStep } from './ReportStep.tsx';
import { StructureStep } from './structure/StructureStep.tsx';
import { type Stage } from './importState.ts';
import { useImport, type Import } from './useImport.ts';
import { Waiting } from './Waiting.tsx';
import { say } from '../../words/say.ts';

const titleId = 'import-title';
const steps = ['file', 'holds', 'preview', 'report'] as const;
const stepOf: Record<Stage['at'], number> = {
  give: 0,
  reading: 0,
  structure: 1,
  judging: 1,
  preview: 2,
  writing: 2,
  report: 3,
};

/** The import wizard: a file or pasted text, what it holds, what would change, and the report. */
export function ImportView() {
  const vendorId = useLibraryState((state) => state.vendorId);
  const vendor = useLibraryState((state) => state.vendors.find(({ id }) => id === vendorId)?.name ?? '');
  // The company's entries are what a file is compared with, so another company starts anew.
  return <Wizard key={vendorId} vendor={vendor} />;
}

function Wizard({ vendor }: { readonly vendor: string }) {
  const wizard = useImport();
  const { stage, problem } = wizard;
  const [opening] = useState(stage);
  return (
    <section className="import" aria-labelledby={titleId}>
      <ol className="import-steps" aria-label={say('import.stepsLabel')}>
        {steps.map((step, index) => (
          <li key={step} aria-current={index === stepOf[stage.at] ? 'step' : undefined}>
            {say(`import.steps.${step}`)}
          </li>
        ))}
      </ol>
      <StepTitle key={stage.at} isOpening={stage === opening}>
        {say(`import.titles.${stage.at}`)}
      </StepTitle>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      <Step wizard={wizard} vendor={vendor} />
    </section>
  );
}

/** Takes the focus when a step begins, so that the keyboard and a screen reader are where the eye is. */
function StepTitle({ isOpening, children }: { readonly isOpening: boolean; readonly children: string }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (!isOpening) heading.current?.focus();
  }, [isOpening]);
  return (
    <h2 id={titleId} ref={heading} tabIndex={-1}>
      {children}
    </h2>
  );
}

function Step({ wizard, vendor }: { readonly wizard: Import; readonly vendor: string }) {
  const { stage, understanding } = wizard;
  if (stage.at === 'give')
    return (
      <>
        <GiveStep vendor={vendor} onGive={wizard.read} />
        <EarlierImports />
      </>
    );
  if (stage.at === 'reading') return <Waiting share={stage.share} onCancel={wizard.cancel} />;
  if (stage.at === 'judging') return <Waiting share={null} onCancel={wizard.cancel} />;
  if (stage.at === 'writing') return <Waiting share={null} onCancel={null} />;
  if (stage.at === 'report') return <ReportStep wizard={wizard} report={stage} vendor={vendor} />;
  if (stage.at === 'preview') return <PreviewStep wizard={wizard} rows={stage.rows} vendor={vendor} />;
  return understanding && <StructureStep wizard={wizard} understanding={understanding} />;
}
