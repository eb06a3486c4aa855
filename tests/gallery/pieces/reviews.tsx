import { Conflicts } from '#components/reviews/Conflicts.tsx';
import { ReviewDesk } from '#components/reviews/ReviewDesk.tsx';
import { ReviewList } from '#components/reviews/ReviewList.tsx';
import { TakeIn } from '#components/reviews/TakeIn.tsx';
import { TakeInFile } from '#components/reviews/TakeInFile.tsx';
import type { ShelvedReview } from '#components/reviews/useShelf.ts';
import { planMerge } from '#core/review/handOff/merge.ts';
import { progressOf } from '#core/review/progress.ts';
import { standings } from '#core/review/standing.ts';
import { after, fileOf, fresh, grace, head } from '../../unit/review/handOff/aReview.ts';
import { InLibrary } from '../InLibrary.tsx';
import type { Piece } from '../piece.ts';
import { ada, recordStanding, words } from '../records.ts';

const nothing = () => {};
const begun = fresh();
const edited = (by: typeof ada, text: string) => after(begun, by, { kind: 'edit', answer: words(text) });
const file = fileOf(edited(grace, 'Weekly, on Sundays.'), fresh('r2', 'Where are copies kept?'));
const conflicting = planMerge(file, new Map([['r1', edited(ada, 'Once a week.')]]));
const conflicts = conflicting.filter((merge) => merge.kind === 'conflict');
const oneOfEach = standings.map((standing) => recordStanding(standing));
const questionnaire = { ...head.questionnaire, order: { wildix: [] }, scannedAt: 1 };
const shelved: ShelvedReview = {
  questionnaire,
  vendorId: 'wildix',
  progress: progressOf(oneOfEach),
  received: [
    {
      ...head,
      questionnaireId: questionnaire.id,
      takenInAt: 2,
      writtenBy: grace,
      takenInBy: ada,
      entries: [],
      withheld: [],
    },
  ],
};

const inLibrary = (node: React.ReactNode) => <InLibrary scene={{}}>{node}</InLibrary>;

export const reviews: Piece = {
  id: 'reviews',
  title: 'Reviews',
  states: [
    {
      name: 'the list',
      render: () => inLibrary(<ReviewList reviews={[shelved, { ...shelved, received: [] }]} />),
    },
    { name: 'opening a file', render: () => inLibrary(<TakeInFile />) },
    {
      name: 'conflicts side by side',
      render: () => <Conflicts conflicts={conflicts} kept={new Map([['r1', 'mine']])} onKeep={nothing} />,
    },
    {
      name: 'a review without its page',
      records: oneOfEach,
      desk: { hasPage: false },
      render: () => <ReviewDesk />,
    },
  ],
};

const takeIn = (plan: ReturnType<typeof planMerge>) =>
  inLibrary(<TakeIn file={file} plan={plan} onRefuse={nothing} onClose={nothing} />);

export const takingIn: Piece = {
  id: 'taking-in',
  title: 'Taking in a review file',
  isAlone: true,
  states: [
    { name: 'all new', render: () => takeIn(planMerge(file, new Map())) },
    { name: 'with a conflict', render: () => takeIn(conflicting) },
    { name: 'nothing new', render: () => takeIn([{ kind: 'same' }, { kind: 'same' }]) },
  ],
};
