import { useState } from 'react';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import { prepareHandOff } from '#core/review/handOff/prepare.ts';
import { countSecret } from '#core/review/handOff/secret.ts';
import { writeHandOff } from '#core/review/handOff/write.ts';
import { twinOf } from '../paper/twin.ts';
import { Dialog } from '../Dialog.tsx';
import { fileStem, saveFile } from '../saveFile.ts';
import { useTools, type Tools } from '../useDesk.ts';
import { NameField } from './NameField.tsx';
import { NdaChoice } from './NdaChoice.tsx';
import { useLogged } from './useLogged.ts';
import { say, sayCount } from '../words/say.ts';

interface Props {
  onClose(): void;
}

/** The review on its way to somebody else: as a file for their OnRecord, and as a page to read or print. */
export function SendForReview({ onClose }: Props) {
  const { desk, library } = useTools();
  const logged = useLogged();
  const [name, setName] = useState(desk.store.getState().person.name);
  const [withNda, setWithNda] = useState(false);
  const [said, setSaid] = useState('');
  const secret = logged ? countSecret(logged, library.entryOf) : 0;
  const isReady = logged !== null && name.trim() !== '';
  const save = async (ending: string, type: string, contentOf: (file: HandOff) => string) => {
    await desk.takeName(name.trim());
    const file = await handOffOf({ desk, library }, withNda);
    const fileName = `${fileStem(file.questionnaire.title)}${ending}`;
    saveFile(fileName, contentOf(file), type);
    setSaid(sayCount('handOff.savedWith', file.records.length, { name: fileName }));
  };
  return (
    <Dialog
      title={say('handOff.sendTitle')}
      onClose={onClose}
      actions={
        <button
          type="button"
          className="button primary"
          disabled={!isReady}
          onClick={() => void save('.onrecord.json', 'application/json', writeHandOff)}
        >
          {say('handOff.saveFile')}
        </button>
      }
    >
      <p>{sayCount('handOff.whatGoes', logged?.length ?? 0)}</p>
      <NameField name={name} onName={setName} />
      <NdaChoice count={secret} isChosen={withNda} onChoose={setWithNda} />
      <div className="readable-copy">
        <p className="quiet">{say('handOff.copyHint')}</p>
        <button
          type="button"
          className="button"
          disabled={!isReady}
          onClick={() => void save('.html', 'text/html', twinOf)}
        >
          {say('handOff.saveCopy')}
        </button>
      </div>
      <p className="saved" role="status">
        {said}
      </p>
    </Dialog>
  );
}

async function handOffOf(
  { desk, library }: Pick<Tools, 'desk' | 'library'>,
  withNda: boolean,
): Promise<HandOff> {
  const logged = await desk.logged();
  const { questionnaireId, site, url, title, person, vendorId } = desk.store.getState();
  const vendor = library.vendors.find(({ id }) => id === vendorId) ?? {
    id: vendorId ?? '',
    name: vendorId ?? '',
  };
  const head = {
    id: crypto.randomUUID(),
    writtenAt: Date.now(),
    by: person,
    writtenWith: desk.version,
    questionnaire: { id: questionnaireId, site, url, title: title || site },
    vendor: { id: vendor.id, name: vendor.name },
  };
  return prepareHandOff({ head, logged, entryOf: library.entryOf, withNda });
}
