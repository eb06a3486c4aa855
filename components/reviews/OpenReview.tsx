import { ArrowLeft } from 'lucide-react';
import { useEffect, useState } from 'react';
import { ToolsProvider, type Tools } from '../useDesk.ts';
import { ReviewDesk } from './ReviewDesk.tsx';
import { useVendorName } from './ReviewList.tsx';
import { shelfAddress } from './address.ts';
import { useShelf, type ShelvedReview } from './useShelf.ts';
import { say } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

interface Props {
  readonly review: ShelvedReview;
}

/** One review, worked on without its page. */
export function OpenReview({ review }: Props) {
  const tools = useKeptTools(review);
  const vendor = useVendorName(review);
  const { title } = review.questionnaire;
  const site = siteName(review.questionnaire.site);
  const withheld = review.received[0]?.withheld.length ?? 0;
  return (
    <div className="open-review">
      <p>
        <a className="back" href={shelfAddress}>
          <ArrowLeft aria-hidden /> {say('reviews.all')}
        </a>
      </p>
      <h2>{title || site}</h2>
      <p className="quiet">
        {withheld > 0
          ? say('reviews.answeredOnWithout', { vendor, site, count: withheld })
          : say('reviews.answeredOn', { vendor, site })}
      </p>
      {tools && (
        <ToolsProvider value={tools}>
          <ReviewDesk />
        </ToolsProvider>
      )}
    </div>
  );
}

/** The desk of this review while it is on show; it follows the database by itself. */
function useKeptTools(review: ShelvedReview): Tools | null {
  const shelf = useShelf();
  const [tools, setTools] = useState<Tools | null>(null);
  // The first reading of the review is enough to open it; later ones only count what was done.
  const [first] = useState(review);
  useEffect(() => {
    const opening = shelf.open(first);
    let isShown = true;
    void opening.then((opened) => {
      if (isShown) setTools({ ...opened, openBeside: null, openLibrary: () => {} });
    });
    return () => {
      isShown = false;
      void opening.then(({ desk }) => desk.close());
    };
  }, [shelf, first]);
  return tools;
}
