import type { Insertion } from '../useInsertion.ts';
import type { View } from '../useView.ts';
import { SectionGroup } from './SectionGroup.tsx';

interface Props {
  readonly view: View;
  readonly insertion: Insertion;
}

export function QuestionList({ view, insertion }: Props) {
  if (view.sections.length === 0) {
    return (
      <div className="teaching">
        <p>No question here fits the filter and the search.</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            view.setFilter('all');
            view.setSearch('');
          }}
        >
          Show all questions
        </button>
      </div>
    );
  }
  return view.sections.map((section) => (
    <SectionGroup key={section.title ?? ''} section={section} view={view} insertion={insertion} />
  ));
}
