/** What exactly is wrong with a review file. The sentences stand in `locales/` under `reviewFlaws`. */
export type HandOffFlaw =
  | { readonly id: 'forbidden-name'; readonly name: string }
  /** In UTF-16 code units from the start of the file. */
  | { readonly id: 'stops-after'; readonly character: number }
  | { readonly id: 'version'; readonly version: number; readonly most: number }
  | { readonly id: 'field'; readonly path: string }
  | { readonly id: 'foreign-source'; readonly entryId: string }
  | { readonly id: 'other-questions' }
  | { readonly id: 'other-review' | 'log-differs'; readonly question: string };
