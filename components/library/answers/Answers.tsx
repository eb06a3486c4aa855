import { useLibraryState } from '../useLibrary.ts';

/** Every entry of the vendor on show. */
export function Answers() {
  const entries = useLibraryState((state) => state.entries);
  return (
    <ul aria-label="Entries">
      {entries.slice(0, 100).map(({ entry }) => (
        <li key={entry.id}>{entry.question}</li>
      ))}
    </ul>
  );
}
