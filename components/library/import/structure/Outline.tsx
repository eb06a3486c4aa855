import type { Candidate } from '#core/library/import/candidate.ts';
import type { Corrections } from '#core/library/import/structure.ts';
import { useShownPart } from '../useShownPart.ts';
import { placeWords } from '../../../words/files.ts';
import { say, sayCount } from '../../../words/say.ts';

type Taken = Corrections['passages'];

interface Props {
  readonly passages: readonly Candidate[];
  readonly taken: Taken;
  onChange(taken: Taken): void;
}

/** The passages of a document: which are taken, and what question each one answers. */
export function Outline({ passages, taken, onChange }: Props) {
  const [shown, showMore] = useShownPart(passages);
  const set = (index: number, part: Partial<Taken[number]>) => {
    const before = taken[index];
    if (before) onChange(taken.with(index, { ...before, ...part }));
  };
  const count = taken.filter(({ isTaken }) => isTaken).length;
  return (
    <section aria-label={say('import.passages')}>
      <p>{sayCount('import.passagesTaken', passages.length, { count })}</p>
      <ul className="import-outline">
        {shown.map(({ place, fields }, index) => (
          <li key={place.number} data-left-out={!taken[index]?.isTaken || undefined}>
            <input
              type="checkbox"
              aria-label={say('import.take', { place: placeWords(place) })}
              checked={taken[index]?.isTaken ?? false}
              onChange={({ target }) => set(index, { isTaken: target.checked })}
            />
            <div className="field">
              {fields.section && fields.section !== fields.question && (
                <span className="quiet">{fields.section}</span>
              )}
              <textarea
                aria-label={say('import.questionOf', { place: placeWords(place) })}
                rows={1 + (taken[index]?.question.split('\n').length ?? 1) - 1}
                value={taken[index]?.question ?? ''}
                onChange={({ target }) => set(index, { question: target.value })}
              />
              <p className="import-text">{fields.answer || say('import.noAnswer')}</p>
            </div>
          </li>
        ))}
      </ul>
      {showMore && (
        <button type="button" className="button" onClick={showMore}>
          {say('library.showMore')}
        </button>
      )}
    </section>
  );
}
