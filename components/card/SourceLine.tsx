import { ExternalLink, TriangleAlert } from 'lucide-react';
import { isStale, monthsOld } from '#core/review/check/age.ts';
import type { Source } from '#core/types.ts';
import { useDeskState } from '../useDesk.ts';
import { ageWords, asOf } from '../words/dates.ts';

interface Props {
  readonly source: Source;
}

/** Document, section and date of an answer, with the document one click away where it has an address. */
export function SourceLine({ source }: Props) {
  const { document, section, date, link } = source;
  const maxAge = useDeskState((state) => state.settings.maxSourceAgeMonths);
  const now = useDeskState((state) => state.today);
  const age = date ? ageWords(monthsOld(date, now) ?? 0) : '';
  const words = [document, section, ...(date ? [`as of ${asOf(date)}`] : [])].join(', ');
  const aged = age && <span className="age">, {age}</span>;
  const warning = isStale(source, maxAge, now) && (
    <span className="stale">
      <TriangleAlert aria-hidden /> Old source: check that it still holds
    </span>
  );
  if (!link)
    return (
      <p className="source">
        {words}
        {aged} {warning}
      </p>
    );
  return (
    <p className="source">
      <a href={link} target="_blank" rel="noreferrer">
        {words}
        <ExternalLink aria-label="(opens in a new tab)" />
      </a>
      {aged} {warning}
    </p>
  );
}
