import { splitQuestion, withoutNumber } from './questions.ts';

const quoted = /^\s*(?:>\s?)+/;

/**
 * The lines of a mail whose questions were answered in between: the quoted lines that ask, without their marks,
 * and what was written below them. Any other text keeps its lines.
 */
export function withoutQuotes(lines: readonly string[]): readonly string[] {
  const paragraphs = paragraphsOf(lines);
  const isAnswered = paragraphs.some(
    ({ isQuoted, text }, index) => isQuoted && asks(text) && paragraphs[index + 1]?.isQuoted === false,
  );
  if (!isAnswered) return lines;
  return paragraphs.flatMap(({ isQuoted, text, own }) =>
    !isQuoted ? own : asks(text) ? ['', text, ''] : [],
  );
}

function asks(line: string): boolean {
  return splitQuestion(withoutNumber(line)) !== null;
}

interface Paragraph {
  readonly isQuoted: boolean;
  readonly text: string;
  readonly own: readonly string[];
}

/** Quoted lines up to an empty one or the next number are a paragraph, and so are lines that are not quoted. */
function paragraphsOf(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isApart = true;
  for (const line of lines) {
    const isQuoted = quoted.test(line);
    const text = line.replace(quoted, '').trim();
    const before = paragraphs.at(-1);
    const begins = isQuoted && (text === '' || isApart || withoutNumber(text) !== text);
    if (before && before.isQuoted === isQuoted && !begins)
      paragraphs[paragraphs.length - 1] = {
        isQuoted,
        text: `${before.text} ${text}`.trim(),
        own: [...before.own, line],
      };
    else if (text !== '' || !isQuoted) paragraphs.push({ isQuoted, text, own: [line] });
    isApart = isQuoted && text === '';
  }
  // Empty lines alone are no answer.
  return paragraphs.filter(({ isQuoted, text }) => isQuoted || text !== '');
}
