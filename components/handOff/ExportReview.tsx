import { useState } from 'react';
import { countSecret } from '#core/review/handOff/secret.ts';
import { Dialog } from '../Dialog.tsx';
import { useTools } from '../useDesk.ts';
import { exportAs, type ExportFormat, type ExportKind } from './exportAs.ts';
import { NdaChoice } from './NdaChoice.tsx';
import { useLogged } from './useLogged.ts';

interface Props {
  onClose(): void;
}

const kinds: readonly [ExportKind, string, string][] = [
  ['review', 'The review', 'Every question with its answer, source, confidence, approver and time.'],
  ['gaps', 'The gap list', 'Questions without an answer, by topic, for whoever owns the documents.'],
];
const formats: readonly [ExportFormat, string][] = [
  ['csv', 'CSV'],
  ['xlsx', 'Excel'],
  ['html', 'Page to print'],
];

/** The review or its gaps for people without OnRecord. */
export function ExportReview({ onClose }: Props) {
  const { desk, library } = useTools();
  const logged = useLogged();
  const [kind, setKind] = useState<ExportKind>('review');
  const [withNda, setWithNda] = useState(false);
  const [said, setSaid] = useState('');
  const secret = logged ? countSecret(logged, library.entryOf) : 0;
  const save = async (format: ExportFormat) => {
    const name = await exportAs({ desk, library, kind, format, withNda });
    setSaid(`Saved ${name}.`);
  };
  return (
    <Dialog
      title="Export"
      onClose={onClose}
      actions={
        <>
          {formats.map(([format, label]) => (
            <button
              key={format}
              type="button"
              className="button accent"
              disabled={logged === null}
              onClick={() => void save(format)}
            >
              {label}
            </button>
          ))}
        </>
      }
    >
      <fieldset className="export-kinds">
        <legend className="unseen">What to export</legend>
        {kinds.map(([value, label, hint]) => (
          <label key={value} className="check">
            <input type="radio" name="export-kind" checked={kind === value} onChange={() => setKind(value)} />
            <span>
              {label}
              <small>{hint}</small>
            </span>
          </label>
        ))}
      </fieldset>
      <NdaChoice count={secret} isChosen={withNda} onChoose={setWithNda} />
      <p className="saved" role="status">
        {said}
      </p>
    </Dialog>
  );
}
