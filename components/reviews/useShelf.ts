import { createContext, useContext, useEffect, useState } from 'react';
import type { Shelf } from '#adapters/reviews/openInBrowser.ts';
import type { ShelvedReview } from '#adapters/reviews/shelf.ts';

export type { Shelf } from '#adapters/reviews/openInBrowser.ts';
export type { Kept, ShelvedReview } from '#adapters/reviews/shelf.ts';

/** The only file where the reviews meet the adapters. */
const ShelfContext = createContext<Shelf | null>(null);

export const ShelfProvider = ShelfContext.Provider;

export function useShelf(): Shelf {
  const shelf = useContext(ShelfContext);
  if (!shelf) throw new Error('The reviews were rendered outside the library page.');
  return shelf;
}

/** Every review kept here, latest first; null until they are read. */
export function useReviews(): readonly ShelvedReview[] | null {
  const shelf = useShelf();
  const [reviews, setReviews] = useState<readonly ShelvedReview[] | null>(null);
  useEffect(() => shelf.watch(setReviews), [shelf]);
  return reviews;
}
