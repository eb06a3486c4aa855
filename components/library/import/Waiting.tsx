import { say } from '../../words/say.ts';
interface Props {
  /** How much is done, 0 to 1; null where that is not known. */
  readonly share: number | null;
  /** Null once it can no longer be stopped: the library takes all of it or nothing. */
  readonly onCancel: (() => void) | null;
}

/** Progress of a step, and the way out of it. */
export function Waiting({ share, onCancel }: Props) {
  return (
    <div className="import-waiting">
      <progress aria-label={say('header.progress')} {...(share === null ? {} : { value: share })} />
      {onCancel && (
        <button type="button" className="button" onClick={onCancel}>
          {say('words.cancel')}
        </button>
      )}
    </div>
  );
}
