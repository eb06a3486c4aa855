import { standingName } from '../words/standing.ts';
import { useLibraryState } from '../library/useLibrary.ts';
import { addressOf } from './address.ts';
import type { ShelvedReview } from './useShelf.ts';
import { dayAndTime } from '../words/dates.ts';
import { say } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

interface Props {
  readonly reviews: readonly ShelvedReview[];
}

export function ReviewList({ reviews }: Props) {
  return (
    <ul className="review-list">
      {reviews.map((review) => (
        <ReviewItem key={addressOf(review)} review={review} />
      ))}
    </ul>
  );
}

function ReviewItem({ review }: { readonly review: ShelvedReview }) {
  const { questionnaire, progress, received } = review;
  const vendor = useVendorName(review);
  const counts = progress.map(({ standing, count }) => `${count} ${standingName(standing).toLowerCase()}`);
  const [latest] = received;
  return (
    <li className="review-item">
      <a href={addressOf(review)}>{questionnaire.title || siteName(questionnaire.site)}</a>
      <p>
        {vendor} · {siteName(questionnaire.site)}
      </p>
      <p className="quiet">{counts.join(', ')}</p>
      {latest && (
        <p className="quiet">
          {say('reviews.takenIn', {
            name: latest.writtenBy.name || say('people.nameless'),
            time: dayAndTime(latest.takenInAt),
          })}
        </p>
      )}
    </li>
  );
}

export function useVendorName({ vendorId, received }: ShelvedReview): string {
  const here = useLibraryState((state) => state.vendors).find(({ id }) => id === vendorId);
  return here?.name ?? received[0]?.vendor.name ?? vendorId;
}
