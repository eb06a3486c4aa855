import { ChevronDown, ChevronRight } from 'lucide-react';
import type { Section } from '#core/review/sections.ts';
import type { View } from '../panel/useView.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly section: Section;
  readonly view: View;
  readonly id?: string;
}

/** A section's title, which folds it. */
export function SectionHeading({ section, view, id }: Props) {
  const isFolded = view.folded.has(section.title);
  const Chevron = isFolded ? ChevronRight : ChevronDown;
  return (
    <h2 className="section-heading" id={id}>
      <button type="button" aria-expanded={!isFolded} onClick={() => view.fold(section.title)}>
        <Chevron aria-hidden />
        <span className="section-title">{section.title ?? say('list.noSection')}</span>
        <span className="count">{section.records.length}</span>
      </button>
    </h2>
  );
}
