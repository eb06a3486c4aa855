import { useEffect, useState } from 'react';
import { OpenReview } from './OpenReview.tsx';
import { ReviewList } from './ReviewList.tsx';
import { addressOf } from './address.ts';
import { TakeInFile } from './TakeInFile.tsx';
import { useReviews } from './useShelf.ts';
import { say } from '../words/say.ts';

/** The reviews of the library page: those begun here and those that came by file, or one of them, opened. */
export function Reviews() {
  const reviews = useReviews();
  const address = useAddress();
  const open = reviews?.find((review) => addressOf(review) === address);
  if (open) return <OpenReview key={addressOf(open)} review={open} />;
  return (
    <div className="reviews">
      <TakeInFile />
      {reviews?.length === 0 && (
        <div className="teaching">
          <h2>{say('reviews.none')}</h2>
          <p>{say('reviews.howTheyBegin')}</p>
        </div>
      )}
      {reviews && reviews.length > 0 && <ReviewList reviews={reviews} />}
    </div>
  );
}

function useAddress(): string {
  const [address, setAddress] = useState(location.hash);
  useEffect(() => {
    const follow = () => setAddress(location.hash);
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return address;
}
