import { TriangleAlert } from 'lucide-react';
import { isStale, monthsOld } from '#core/review/check/age.ts';
import type { Source } from '#core/types.ts';
import { useDeskState } from '../../useDesk.ts';
import { ageWords } from '../../words/dates.ts';
import { SourceLine } from './SourceLine.tsx';
import { say } from '../../words/say.ts';

interface Props {
  readonly source: Source;
}

/** A source with its age; one older than the settings allow is warned about. */
export function AgedSource({ source }: Props) {
  const maxAge = useDeskState((state) => state.settings.maxSourceAgeMonths);
  const today = useDeskState((state) => state.today);
  const age = source.date ? ageWords(monthsOld(source.date, today) ?? 0) : '';
  return (
    <SourceLine source={source}>
      {age && <span className="age">, {age}</span>}
      {isStale(source, maxAge, today) && (
        <span className="stale">
          {' '}
          <TriangleAlert aria-hidden /> {say('card.oldSource')}
        </span>
      )}
    </SourceLine>
  );
}
