import type { InsertResult, Refusal, RefusalDetail } from '../types.ts';

export type Refused = Extract<InsertResult, { outcome: 'refused' }>;

/** `detail` adds what the catalogue's sentence cannot know: lengths, options, a name. Never page code. */
export function refuse(reason: Refusal, detail: RefusalDetail = ''): Refused {
  return { outcome: 'refused', reason, detail };
}
