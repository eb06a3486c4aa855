import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Source } from '#core/types.ts';
import { asOf } from '../../words/dates.ts';
import { say } from '../../words/say.ts';

interface Props {
  readonly source: Source;
  /** What is said of it behind its date. */
  readonly children?: ReactNode;
}

/** Document, section and date of an answer, with the document one click away where it has an address. */
export function SourceLine({ source, children }: Props) {
  const { document, section, date, link } = source;
  const words = [document, section, ...(date ? [say('card.asOf', { date: asOf(date) })] : [])].join(', ');
  if (!link)
    return (
      <p className="source">
        {words}
        {children}
      </p>
    );
  return (
    <p className="source">
      <a href={link} target="_blank" rel="noreferrer">
        {words}
        <ExternalLink aria-label={say('card.newTab')} />
      </a>
      {children}
    </p>
  );
}
