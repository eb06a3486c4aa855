/** Lines that wikis put around what somebody wrote: comparison keys, page actions, navigation. */
const clutterLines = new Set([
  'versions compared',
  'key',
  'this line was added.',
  'this line was removed.',
  'formatting was changed.',
  'html',
  'info',
  'note',
  'table of contents',
  'skip to main content',
  'skip to content',
  'edit this page',
  'was this page helpful?',
  'was this article helpful?',
  'share',
  'print',
  'learn more',
  'no labels',
  'like be the first to like this',
  'powered by confluence',
  'expand',
  '…',
  '...',
]);

/** Whether a line belongs to the wiki rather than to the document. */
export function isClutter(line: string): boolean {
  return clutterLines.has(
    line
      .replace(/^[•*\-\s]+/, '')
      .trim()
      .toLowerCase(),
  );
}

/** Marks on elements of a saved page that surround its content. */
export const clutterMarks =
  /(?:^|[\s_-])(?:nav|navigation|navbar|breadcrumbs?|sidebar|side-bar|toc|toc-macro|footer|cookie|cookies|consent|banner|likes?|comments?|page-metadata|labels-section|related|share|sharing|social|tracking|advert|ads|search|skip-link|menu|toolbar|newsletter|subscribe|MsoToc\d|MsoHeader|MsoFooter|MsoCommentText)(?:$|[\s_-])/i;

/** The text without program code that was pasted along: from a line that opens a tag to the next empty line. */
export function withoutCode(text: string): string {
  return text.replace(/^[ \t]*<(?:div|script|style|iframe|img|noscript)\b[^\n]*(?:\n[^\n]*\S[^\n]*)*/gim, '');
}
