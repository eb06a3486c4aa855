import type { FileDetail } from './fileDetail.ts';

/** Why a file was not read, as `locales/` names it under `fileProblems`. Nothing of such a file is taken. */
export type UnreadableId =
  | 'too-large'
  | 'empty'
  | 'too-many-rows'
  | 'too-many-columns'
  | 'too-many-cells'
  | 'unpacks-too-large'
  | 'sizes-lie'
  | 'archive-broken'
  | 'wrong-type'
  | 'encrypted'
  | 'open-quote'
  | 'json-broken'
  | 'json-foreign'
  | 'json-newer'
  | 'json-forbidden-name'
  | 'nested-too-deep'
  | 'no-content'
  | 'took-too-long'
  | 'reading-stopped'
  | 'backup-foreign'
  | 'backup-overtaken'
  | 'team-not-json'
  | 'team-flawed'
  | 'team-id-taken'
  | 'team-bundled'
  | 'team-id-bundled';

/** Thrown inside the readers and turned into a value where a file is read as a whole. */
export class Unreadable extends Error {
  readonly id: UnreadableId;
  readonly detail: FileDetail;
  constructor(id: UnreadableId, detail: FileDetail = '') {
    super(id);
    this.id = id;
    this.detail = detail;
  }
}
