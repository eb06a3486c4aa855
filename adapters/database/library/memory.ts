import { liveQuery } from 'dexie';
import type { Remembered } from '#core/library/learning/remembered.ts';
import type { Database } from '../schema.ts';

/** What was decided about which wording. */
export interface Memory {
  decisionsOn(wordings: readonly string[]): Promise<Remembered[]>;
  remember(decisions: readonly Remembered[]): Promise<void>;
  forget(ids: readonly string[]): Promise<void>;
  /** Calls back with all of a vendor's decisions now and after every change; returns how to stop. */
  watch(vendorId: string, onChange: (decisions: readonly Remembered[]) => void): () => void;
}

export function openMemory({ remembered }: Database): Memory {
  return {
    decisionsOn: (wordings) =>
      remembered
        .where('wording')
        .anyOf([...new Set(wordings)])
        .toArray(),
    remember: async (decisions) => {
      await remembered.bulkPut([...decisions]);
    },
    forget: (ids) => remembered.bulkDelete([...ids]),
    watch: (vendorId, onChange) => {
      const subscription = liveQuery(() => remembered.where({ vendorId }).toArray()).subscribe(onChange);
      return () => subscription.unsubscribe();
    },
  };
}
