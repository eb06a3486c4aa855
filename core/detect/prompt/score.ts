import { attributeOf, localNameOf, parentOf } from '../page/nodes.ts';
import type { Chunk } from '../text/chunks.ts';
import { cleanPrompt } from '../text/marks.ts';
import { isFileInvitation } from '../words/comments.ts';
import { isCounter, isGenericLabel, isHelpLike, isQuestionLike } from '../words/prompts.ts';

const promptNames = /question|prompt|title|label|legend|caption|heading/i;
export const helpNames =
  /help|hint|desc|note|info|instruct|guidance|tip\b|tooltip|muted|subtext|sub-?label|error|valid|feedback|counter|secondary/i;
/** What a label is called that is a hint all the same. */
const labelHints = /help|hint|sub-?label|error/i;
const promptTags = /^(label|legend|h[1-6]|strong|b|dt|th|caption)$/;
export const headingTags = /^h[1-6]$/;

/** From here down a text is a hint, a counter or a bare "Your answer", never a prompt. */
export const helpScore = -2;

/** How much a chunk looks like what is asked, rather than like a hint on how to answer it. */
export function promptScore(chunk: Chunk): number {
  return (chunk.known.score ??= scoreOf(chunk));
}

function scoreOf(chunk: Chunk): number {
  const { text, block } = chunk;
  const { number, required } = cleanPrompt(text);
  if (isCounter(text) || isGenericLabel(text) || isFileInvitation(text)) return helpScore - 2;
  let score = 0;
  if (isQuestionLike(text)) score += 3;
  else if (number !== null || /[:：]$/.test(text)) score += 2;
  if (isHelpLike(text)) score -= 4;
  if (required) score += 2;
  if (text.length > 400) score -= 1;
  return score + looks(chunk, block);
}

/** What the markup around a text says about its part, in the block itself and the two elements next to it. */
function looks({ nodes }: Chunk, block: Element): number {
  const [first] = nodes;
  const inner = first ? parentOf(first) : null;
  let score = 0;
  if ([block, inner].some((element) => element && promptTags.test(localNameOf(element)))) score += 1;
  if (inner && /^(small|em|i|sub)$/.test(localNameOf(inner))) score -= 2;
  const names = [inner, block, parentOf(block)]
    .map((element) =>
      element ? `${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'role') ?? ''}` : '',
    )
    .slice(0, inner === block ? 1 : 3);
  const isLabel = [block, inner].some((element) => element && /^(label|legend)$/.test(localNameOf(element)));
  const hints = isLabel ? labelHints : helpNames;
  if (names.slice(0, 2).some((name) => hints.test(name))) score -= 3;
  if (names.some((name) => promptNames.test(name))) score += 2;
  return score;
}
