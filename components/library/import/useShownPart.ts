import { useState } from 'react';

const step = 100;

/** The first rows of a long list, and how to show more; null once all are shown. */
export function useShownPart<Row>(rows: readonly Row[]): readonly [readonly Row[], (() => void) | null] {
  const [count, setCount] = useState(step);
  return [rows.slice(0, count), count < rows.length ? () => setCount(count + step) : null];
}
