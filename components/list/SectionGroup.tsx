import { useId } from 'react';
import type { Section } from '#core/review/sections.ts';
import { Card } from '../card/Card.tsx';
import type { Insertion } from '../panel/useInsertion.ts';
import type { View } from '../panel/useView.ts';
import { SectionHeading } from './SectionHeading.tsx';
import { Row } from './Row.tsx';

interface Props {
  readonly section: Section;
  readonly view: View;
  readonly insertion: Insertion;
}

export function SectionGroup({ section, view, insertion }: Props) {
  const heading = useId();
  const isFolded = view.folded.has(section.title);
  return (
    <section className="section" aria-labelledby={heading}>
      <SectionHeading section={section} view={view} id={heading} />
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
