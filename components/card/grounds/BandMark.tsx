import type { Band } from '#core/types.ts';
import { say } from '../../words/say.ts';

const levels: Readonly<Record<Band, number>> = { high: 3, medium: 2, low: 1 };

interface Props {
  readonly band: Band;
}

/** A band by icon and word, never by colour alone. */
export function BandMark({ band }: Props) {
  return (
    <span className="band" data-band={band}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        {[1, 2, 3].map((bar) => (
          <rect
            key={bar}
            data-on={bar <= levels[band]}
            x={bar * 4 - 3}
            y={11 - bar * 3}
            width="2"
            height={bar * 3}
          />
        ))}
      </svg>
      {say(`band.${band}`)}
    </span>
  );
}
