import { useState } from 'react';
import { countSecret } from '#core/review/handOff/secret.ts';
import { Dialog } from '../Dialog.tsx';
import { useTools } from '../useDesk.ts';
import { exportAs, type ExportFormat, type ExportKind } from './exportAs.ts';
import { NdaChoice } from './NdaChoice.tsx';
import { useLogged } from './useLogged.ts';
import { say } from '../words/say.ts';

interface Props {
  onClose(): void;
}

const kinds: readonly ExportKind[] = ['review', 'gaps'];
const formats: readonly ExportFormat[] = ['csv', 'xlsx', 'html'];

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
    setSaid(say('handOff.saved', { name }));
  };
  return (
    <Dialog
      title={say('handOff.exportTitle')}
      onClose={onClose}
      actions={
        <>
          {formats.map((format) => (
            <button
              key={format}
              type="button"
              className="button accent"
              disabled={logged === null}
              onClick={() => void save(format)}
            >
              {say(`handOff.formats.${format}`)}
            </button>
          ))}
        </>
      }
    >
      <fieldset className="export-kinds">
        <legend className="unseen">{say('handOff.whatToExport')}</legend>
        {kinds.map((value) => (
          <label key={value} className="check">
            <input type="radio" name="export-kind" checked={kind === value} onChange={() => setKind(value)} />
            <span>
              {say(`handOff.kinds.${value}.label`)}
              <small>{say(`handOff.kinds.${value}.hint`)}</small>
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
