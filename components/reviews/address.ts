import type { ShelvedReview } from './useShelf.ts';

export const shelfAddress = '#reviews';

/** Where one review is found on the library page, so that reloading or going back keeps it. */
export function addressOf({ questionnaire, vendorId }: ShelvedReview): string {
  return `${shelfAddress}/${questionnaire.id}/${encodeURIComponent(vendorId)}`;
}
