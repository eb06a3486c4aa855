import { useState } from 'react';
import type { HandOff } from '#core/review/handOff/handOff.ts';
import type { Merge } from '#core/review/handOff/merge.ts';
import { Dialog } from '../Dialog.tsx';
import { NameField } from '../handOff/NameField.tsx';
import { Conflicts } from './Conflicts.tsx';
import { FileHead } from './FileHead.tsx';
import { shelfAddress } from './address.ts';
import { useShelf } from './useShelf.ts';
import { say, sayCount } from '../words/say.ts';

interface Props {
  readonly file: HandOff;
  readonly plan: readonly Merge[];
  /** The file contradicts what is known here. */
  onRefuse(): void;
  onClose(): void;
}

/** What a file would change here, before it changes anything. */
export function TakeIn({ file, plan: first, onRefuse, onClose }: Props) {
  const shelf = useShelf();
  const [plan, setPlan] = useState(first);
  const [hasMoved, setMoved] = useState(false);
  const [kept, setKept] = useState<ReadonlyMap<string, 'mine' | 'theirs'>>(new Map());
  const [name, setName] = useState(shelf.personName());
  const conflicts = plan.filter((merge) => merge.kind === 'conflict');
  const isDecided = conflicts.every(({ mine }) => kept.has(mine.id));
  const hasNews = plan.some(({ kind }) => kind !== 'same');
  const keep = (ids: readonly string[], which: 'mine' | 'theirs') =>
    setKept(new Map([...kept, ...ids.map((id) => [id, which] as const)]));
  const take = async () => {
    const taken = await shelf.takeIn(file, kept, name.trim());
    if (taken.outcome === 'contradicts') return onRefuse();
    if (taken.outcome === 'changed') {
      setPlan(taken.plan);
      return setMoved(true);
    }
    location.hash = `${shelfAddress}/${file.questionnaire.id}/${encodeURIComponent(file.vendor.id)}`;
    onClose();
  };
  return (
    <Dialog
      title={say('reviews.reviewOf', { title: file.questionnaire.title })}
      isWide={conflicts.length > 0}
      onClose={onClose}
      closing={hasNews ? 'cancel' : 'close'}
      actions={
        <>
          {hasNews && (
            <button
              type="button"
              className="button primary"
              disabled={!isDecided || name.trim() === ''}
              onClick={() => void take()}
            >
              {say('reviews.takeIn')}
            </button>
          )}
        </>
      }
    >
      <FileHead file={file} />
      {hasMoved && (
        <p className="notice" role="alert">
          {say('reviews.moved')}
        </p>
      )}
      <ul className="merge-counts">
        {sentences(plan).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {hasNews && <p className="caution">{say('reviews.caution')}</p>}
      {hasNews && <NameField name={name} onName={setName} />}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} kept={kept} onKeep={keep} />}
    </Dialog>
  );
}

function sentences(plan: readonly Merge[]): readonly string[] {
  const count = (kind: Merge['kind']) => plan.filter((merge) => merge.kind === kind).length;
  const kinds = ['new', 'take', 'conflict', 'same'] as const;
  return kinds.flatMap((kind) => (count(kind) > 0 ? [sayCount(`reviews.plan.${kind}`, count(kind))] : []));
}
