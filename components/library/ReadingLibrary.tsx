import { say } from '../words/say.ts';
import { useLibraryState } from './useLibrary.ts';

/** That the entries are still being read, and how far that is. */
export function ReadingLibrary() {
  const share = useLibraryState((state) => state.share);
  return (
    <span className="quiet" role="status">
      {say('answers.reading')} <progress aria-label={say('header.progress')} value={share} />
    </span>
  );
}
