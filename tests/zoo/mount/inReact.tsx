import { useEffect, useState, type ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import type { Model } from '../cell.ts';

/** Renders with one React state, which has to be plain data; the model is that state as last committed. */
export function inReact<T>(
  initial: T,
  render: (state: T, set: (next: T) => void) => ReactNode,
): (root: HTMLElement) => () => Model {
  return (root) => {
    let held = initial;
    function Holder() {
      const [state, set] = useState<T>(initial);
      useEffect(() => {
        held = state;
      }, [state]);
      return render(state, set);
    }
    createRoot(root).render(<Holder />);
    return () => held as Model;
  };
}
