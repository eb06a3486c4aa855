import { ExternalLink } from 'lucide-react';
import type { Source } from '#core/types.ts';
import { asOf } from '../words/dates.ts';

interface Props {
  readonly source: Source;
}

/** Document, section and date of an answer, with the document one click away where it has an address. */
export function SourceLine({ source }: Props) {
  const { document, section, date, link } = source;
  const words = [document, section, ...(date ? [asOf(date)] : [])].join(', ');
  if (!link) return <p className="source">{words}</p>;
  return (
    <p className="source">
      <a href={link} target="_blank" rel="noreferrer">
        {words}
        <ExternalLink aria-label="(opens in a new tab)" />
      </a>
    </p>
  );
}
