import type { Difference, Piece } from '#core/library/differences.ts';
import { say } from '../../../words/say.ts';

interface Props {
  readonly differences: readonly Difference[];
}

/** Differences part by part: what went is struck through, what came is underlined, both are named for a reader. */
export function Differences({ differences }: Props) {
  return (
    <dl className="differences">
      {differences.map(({ part, pieces }) => (
        <div key={part}>
          <dt>{say(`parts.${part}`)}</dt>
          <dd>
            {pieces.map((piece, index) => (
              // oxlint-disable-next-line react/no-array-index-key -- pieces have no identity but their place
              <PieceMark key={index} piece={piece} />
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function PieceMark({ piece: { kind, text } }: { readonly piece: Piece }) {
  if (kind === 'added') return <ins>{text}</ins>;
  if (kind === 'removed') return <del>{text}</del>;
  return <span>{text}</span>;
}
