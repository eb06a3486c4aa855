import { counted } from '../words/counting.ts';

interface Props {
  readonly count: number;
  readonly isChosen: boolean;
  onChoose(isChosen: boolean): void;
}

/** Answers under an agreement stay behind unless a person says otherwise, each time. */
export function NdaChoice({ count, isChosen, onChoose }: Props) {
  if (count === 0) return null;
  return (
    <label className="check">
      <input type="checkbox" checked={isChosen} onChange={({ target }) => onChoose(target.checked)} />
      <span>
        Include {counted(count, 'answer')} for customers under a non-disclosure agreement.
        <small>Left out unless you tick this. Whoever gets the file can read them.</small>
      </span>
    </label>
  );
}
