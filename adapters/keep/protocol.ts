import type { Group } from '#core/library/keep/groups.ts';
import type { ToldApart } from '#core/library/keep/toldApart.ts';
import type { ShownEntry } from '#core/library/merged.ts';

/** Library page → keep worker. */
export interface KeepRequest {
  readonly ask: 'groups';
  readonly entries: readonly ShownEntry[];
  readonly apart: ToldApart;
}

/** A group with its entries named by id: they are on the page already. */
export interface NamedGroup extends Omit<Group, 'members'> {
  readonly ids: readonly string[];
}

/** Keep worker → library page: any number of `progress`, then the groups. */
export type KeepReply =
  | { readonly said: 'progress'; readonly share: number }
  | { readonly said: 'groups'; readonly groups: readonly NamedGroup[] };
