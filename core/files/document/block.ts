/** A piece of a document in reading order. */
export type Block =
  /** `level`: 1 to 6 as the document says, 7 for a short bold line. */
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Lines of a list, each with its bullet or number. */
  | { readonly kind: 'list'; readonly text: string }
  /** A question the document's own structure sets apart: an FAQ heading, a term of a definition list. */
  | { readonly kind: 'question'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  /** What belongs to the question before ends here: what follows is no part of its answer. */
  | { readonly kind: 'end' };

/** A document as it was read. */
export interface ReadDocument {
  readonly title: string;
  /** As the document states it, ISO 8601 and as coarse as it is stated; '' where it states none. */
  readonly date: string;
  /** Its address, where it states one; else ''. */
  readonly link: string;
  readonly blocks: readonly Block[];
}
