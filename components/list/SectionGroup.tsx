import { ChevronDown, ChevronRight } from 'lucide-react';
import { useId } from 'react';
import type { Section } from '#core/review/sections.ts';
import { Card } from '../card/Card.tsx';
import type { Insertion } from '../useInsertion.ts';
import type { View } from '../useView.ts';
import { Row } from './Row.tsx';

interface Props {
  readonly section: Section;
  readonly view: View;
  readonly insertion: Insertion;
}

export function SectionGroup({ section, view, insertion }: Props) {
  const heading = useId();
  const isFolded = view.folded.has(section.title);
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <section className="section" aria-labelledby={heading}>
      <h2 className="section-heading" id={heading}>
        <button type="button" aria-expanded={!isFolded} onClick={() => view.fold(section.title)}>
          <Chevron aria-hidden />
          <span className="section-title">{section.title ?? 'Without a section'}</span>
          <span className="count">{section.records.length}</span>
        </button>
      </h2>
      {!isFolded && (
        <ul className="questions">
          {section.records.map((record) =>
            record.id === view.currentId ? (
              <Card
                key={`${record.id} ${record.entryId}`}
                record={record}
                view={view}
                insertion={insertion}
              />
            ) : (
              <Row key={record.id} record={record} onOpen={view.setCurrent} />
            ),
          )}
        </ul>
      )}
    </section>
  );
}
