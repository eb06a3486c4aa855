import { useCallback, useEffect, useState } from 'react';
import type { Candidate } from '#core/review/identity/parts.ts';
import { Dialog } from '../Dialog.tsx';
import { useTools } from '../useDesk.ts';
import { dayAndTime } from '../words/dates.ts';
import { say, sayCount } from '../words/say.ts';

interface Props {
  onClose(): void;
}

/** Which other questionnaire of the site this page is a part of, where no number in its address tells. */
export function BelongsTo({ onClose }: Props) {
  const { desk } = useTools();
  const [candidates, setCandidates] = useState<readonly Candidate[] | null>(null);
  const [hasChanged, setChanged] = useState(false);
  const read = useCallback(() => desk.candidates().then(setCandidates), [desk]);
  useEffect(() => void read(), [read]);
  const choose = async ({ id, title }: Candidate) => {
    if (await desk.join(id)) {
      desk.announce(say('belonging.joined', { title }));
      return onClose();
    }
    setChanged(true);
    await read();
  };
  return (
    <Dialog title={say('belonging.title')} closing="cancel" onClose={onClose}>
      <p>{say(candidates?.length === 0 ? 'belonging.none' : 'belonging.lead')}</p>
      <p role="status" className={hasChanged ? 'caution' : 'unseen'}>
        {hasChanged && say('belonging.changed')}
      </p>
      <ul className="findings">
        {candidates?.map((one) => (
          <li key={one.id}>
            <button type="button" onClick={() => void choose(one)}>
              {one.title}
              <small>{sayCount('belonging.about', one.questions, { time: dayAndTime(one.usedAt) })}</small>
            </button>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
