import { isClutter } from '../clutter.ts';
import { asksToTell, isQuestion, withoutNumber, withoutSectionNumber } from '../questions.ts';
import type { Block } from '../block.ts';
import type { Element } from './elements.ts';
import { leadOf } from './lead.ts';
import { textOf } from './text.ts';

const longestHeading = 80;
/** Below the headings that say that they are some. */
const boldLevel = 7;

/** The bullet or number that a word processor writes into the text of a list's paragraph. */
const bullet = /^(?:[·•▪§–-]|o(?=\s)|\d{1,2}[.)])\s*/;

/**
 * A paragraph, or what stands for one. A bold question at its start is a question, and what follows it in the
 * same paragraph the beginning of its answer; a short bold line is a heading.
 */
export function paragraphBlocks(element: Element): readonly Block[] {
  const { lead, rest } = leadOf(element);
  const [bold, plain] = [textOf(lead), textOf(rest)];
  const asked = withoutNumber(bold);
  if (isQuestion(bold) || (asksToTell(asked) && /[.:]$/.test(bold)))
    return [...asText('question', asked), ...asText('paragraph', plain)];
  if (/(?:^|\s)MsoList/.test(element.attribs['class'] ?? ''))
    return listLine(textOf([element]).replace(bullet, ''));
  if (
    bold !== '' &&
    plain === '' &&
    bold.length <= longestHeading &&
    !/[.,;:!]$/.test(bold) &&
    !bold.includes('\n')
  )
    return isClutter(bold) ? [] : [{ kind: 'heading', level: boldLevel, text: withoutSectionNumber(bold) }];
  return paragraph(textOf([element]));
}

/** A text that stands as a paragraph: a question where it is one and no more. */
export function paragraph(text: string): readonly Block[] {
  if (isQuestion(text)) return asText('question', withoutNumber(text));
  return asText('paragraph', text);
}

export function asText(kind: 'paragraph' | 'list' | 'question', text: string): readonly Block[] {
  return text === '' || isClutter(text) ? [] : [{ kind, text }];
}

function listLine(text: string): readonly Block[] {
  return isQuestion(text) ? asText('question', withoutNumber(text)) : asText('list', text && `• ${text}`);
}
