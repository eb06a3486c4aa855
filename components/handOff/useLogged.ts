import { useEffect, useState } from 'react';
import type { Logged } from '#core/review/handOff/merge.ts';
import { entriesNamedIn } from '#core/review/handOff/secret.ts';
import { useTools } from '../useDesk.ts';

/** Every question with its log, once it is read; null before. */
export function useLogged(): readonly Logged[] | null {
  const { desk, library } = useTools();
  const [logged, setLogged] = useState<readonly Logged[] | null>(null);
  useEffect(() => {
    let isOpen = true;
    const read = async () => {
      const all = await desk.logged();
      // How confidential an entry is has to be known of each one that is named.
      await library.fetch([...entriesNamedIn(all)]);
      if (isOpen) setLogged(all);
    };
    void read();
    return () => {
      isOpen = false;
    };
  }, [desk, library]);
  return logged;
}
