import { progressOf } from '#core/review/progress.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { standingName } from '../words/standing.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly records: readonly ReviewRecord[];
}

/** One bar, a segment per standing; the same in words for those who do not see it. */
export function ProgressBar({ records }: Props) {
  const segments = progressOf(records);
  const words = segments.map(({ standing, count }) => `${count} ${standingName(standing)}`);
  return (
    <section className="progress" aria-label={say('header.progress')}>
      <div className="progress-bar" title={words.join(', ')} aria-hidden>
        {segments.map(({ standing, count }) => (
          <span key={standing} className="segment" data-standing={standing} style={{ flexGrow: count }} />
        ))}
      </div>
      <p className="unseen">{words.join(', ')}</p>
    </section>
  );
}
