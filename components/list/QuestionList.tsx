import type { Insertion } from '../panel/useInsertion.ts';
import type { View } from '../panel/useView.ts';
import { LongList } from './LongList.tsx';
import { SectionGroup } from './SectionGroup.tsx';
import { say } from '../words/say.ts';

/** So many questions are all in the document, where the browser's own search finds them; more are not. */
const mostAtOnce = 150;

interface Props {
  readonly view: View;
  readonly insertion: Insertion;
}

export function QuestionList({ view, insertion }: Props) {
  if (view.sections.length === 0) {
    return (
      <div className="teaching">
        <p>{say('list.nothingFits')}</p>
        <button
          type="button"
          className="button"
          onClick={() => {
            view.setFilter('all');
            view.setSearch('');
          }}
        >
          {say('list.showAll')}
        </button>
      </div>
    );
  }
  const shown = view.sections.reduce((count, { records }) => count + records.length, 0);
  if (shown > mostAtOnce) return <LongList view={view} insertion={insertion} />;
  return view.sections.map((section) => (
    <SectionGroup key={section.title ?? ''} section={section} view={view} insertion={insertion} />
  ));
}
