import { Decisions } from './Decisions.tsx';
import { DueList } from './DueList.tsx';
import { Groups } from './Groups.tsx';
import { UsageLists } from './UsageLists.tsx';

/** What in the vendor's record wants a look: due, saying two things, changed since it was used, never used. */
export function KeepTrue() {
  return (
    <div className="keep">
      <DueList />
      <Groups />
      <UsageLists />
      <Decisions />
    </div>
  );
}
