import { useState } from 'react';
import { created, lifted, overriding, restored, retired } from '#core/library/changes.ts';
import type { EntryWrite } from '#core/library/libraryEntry.ts';
import type { ShownEntry } from '#core/library/merged.ts';
import { SourceLine } from '../../../card/grounds/SourceLine.tsx';
import { useLibrary } from '../../useLibrary.ts';
import { EntryForm } from '../form/EntryForm.tsx';
import { History } from './History.tsx';
import { Original } from './Original.tsx';
import { StatusMark } from './StatusMark.tsx';
import { say } from '../../../words/say.ts';

interface Props {
  readonly shown: ShownEntry;
  onOpen(id: string | null): void;
}

/** One entry to read, with everything that can be done to it. */
export function EntryDetail({ shown, onOpen }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { entry, kept } = shown;
  if (isEditing) {
    const leave = () => setEditing(false);
    return <EntryForm before={shown} onDone={leave} onCancel={leave} />;
  }
  return (
    <article className="entry-detail" aria-label={entry.question}>
      <h2>{entry.question}</h2>
      <p className="entry-text">{entry.answer.text}</p>
      {entry.answer.brief && (
        <p className="quiet">{say('answers.inBrief', { answer: entry.answer.brief })}</p>
      )}
      <SourceLine source={entry.source} />
      <p>
        <StatusMark shown={shown} />
      </p>
      {entry.alternates.length > 0 && (
        <>
          <h3>{say('answers.otherWays')}</h3>
          <ul className="alternates">
            {entry.alternates.map((alternate) => (
              <li key={alternate}>{alternate}</li>
            ))}
          </ul>
        </>
      )}
      <EntryActions shown={shown} onOpen={onOpen} onEdit={() => setEditing(true)} />
      {kept?.overrides && <Original entry={kept} overrides={kept.overrides} />}
      <History key={kept?.revision ?? 0} shown={shown} />
    </article>
  );
}

interface ActionProps extends Props {
  onEdit(): void;
}

function EntryActions({ shown: { entry, kept, status }, onOpen, onEdit }: ActionProps) {
  const library = useLibrary();
  const change = () => ({ at: library.now(), by: library.person });
  const write = (made: EntryWrite, said: string) => library.write([made], said);
  const duplicate = async () => {
    const id = `${entry.vendor}-${library.newId()}`;
    const copy = created({ ...entry, id }, change(), { status: 'draft' });
    if (await write(copy, say('answers.copied'))) onOpen(id);
  };
  const retire = () =>
    write(
      kept
        ? retired(kept, change())
        : overriding(entry, entry, change(), { status: 'retired', act: 'retired' }),
      say('answers.nowRetired'),
    );
  return (
    <div className="entry-actions">
      <button type="button" className="button accent" onClick={onEdit}>
        {say(kept ? 'answers.edit' : 'answers.ownVersion')}
      </button>
      <button type="button" className="button" onClick={() => void duplicate()}>
        {say('answers.duplicate')}
      </button>
      {status !== 'active' && kept && (
        <button
          type="button"
          className="button"
          onClick={() => void write(restored(kept, change()), say('answers.nowOffered'))}
        >
          {say(status === 'draft' ? 'answers.offer' : 'answers.restore')}
        </button>
      )}
      {status !== 'retired' && (
        <button type="button" className="button" onClick={() => void retire()}>
          {say('answers.retire')}
        </button>
      )}
      {kept?.overrides && (
        <button
          type="button"
          className="button"
          onClick={() => void write(lifted(kept, change()), say('answers.originalCounts'))}
        >
          {say('answers.backToOriginal')}
        </button>
      )}
    </div>
  );
}
