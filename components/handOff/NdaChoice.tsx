import { say, sayCount } from '../words/say.ts';

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
        {sayCount('handOff.includeNda', count)}
        <small>{say('handOff.ndaHint')}</small>
      </span>
    </label>
  );
}
