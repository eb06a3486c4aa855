import type { ReadHandOff } from '#core/review/handOff/read.ts';

/** Library page → hand-off worker. */
export interface ReadRequest {
  readonly ask: 'read';
  readonly file: File;
}

/** Hand-off worker → library page. */
export type ReadReply =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'read'; readonly read: ReadHandOff };
