import { ReadingLibrary } from '../ReadingLibrary.tsx';
import { useLibraryState } from '../useLibrary.ts';
import { Decisions } from './Decisions.tsx';
import { DueList } from './DueList.tsx';
import { Groups } from './Groups.tsx';
import { UsageLists } from './UsageLists.tsx';

/** What in the vendor's record wants a look: due, saying two things, changed since it was used, never used. */
export function KeepTrue() {
  const isReading = useLibraryState((state) => state.phase === 'reading');
  if (isReading) return <ReadingLibrary />;
  return (
    <div className="keep">
      <DueList />
      <Groups />
      <UsageLists />
      <Decisions />
    </div>
  );
}
