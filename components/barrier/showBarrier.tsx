import { createRoot } from 'react-dom/client';
import type { DatabaseProblem } from '#core/problems.ts';
import { Barrier } from './Barrier.tsx';

/** Puts the barrier over the page, whatever it shows by then; returns how to take it away again. */
export function showBarrier(id: DatabaseProblem): () => void {
  const place = document.createElement('div');
  document.body.append(place);
  const root = createRoot(place);
  root.render(<Barrier id={id} />);
  return () => {
    root.unmount();
    place.remove();
  };
}
