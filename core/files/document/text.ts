import { dateIn, linkIn } from './aboutDocument.ts';
import type { Block, ReadDocument } from './block.ts';
import { isClutter, withoutCode } from './clutter.ts';
import {
  isTableHead,
  markOf,
  saysAnswer,
  splitQuestion,
  startsLikeQuestion,
  withoutNumber,
} from './questions.ts';
import { withoutQuotes } from './quotes.ts';

const bullet = /^\s*(?:[•·◦▪‣*–-]|\d{1,2}[.)])\s+/;
const longestHeading = 80;

/**
 * Plain text as a document: "Q:/A:" pairs, numbered questions, question and answer lines that were copied out of
 * a table, and headings with paragraphs. Text as pasted is capped by the caller.
 */
export function readText(text: string, title: string): ReadDocument {
  const plain = withoutCode(text.replace(/\r\n?/g, '\n').replace(/\u00a0/g, ' '));
  const lines = withoutQuotes(
    plain.split('\n').map((line) => line.replace(/^(?:\.\.\.|…)(?=\S)/, '').trimEnd()),
  );
  const kept = lines.filter((line) => !isClutter(line));
  const about = { title, date: dateIn(plain), link: linkIn(plain) };
  const kinds = new Set(kept.map((line) => markOf(line)?.kind));
  const isMarked = kinds.has('answer') && (kinds.has('question') || kept.some(saysAnswer));
  return { ...about, blocks: isMarked ? markedBlocks(kept) : plainBlocks(kept) };
}

/** Text whose answers, at least, say that they are: what stands right before one is its question. */
function markedBlocks(lines: readonly string[]): readonly Block[] {
  const paragraphs = joined(lines);
  const kindAt = (index: number) => markOf(paragraphs[index]?.text ?? '')?.kind;
  const asksAt = (index: number) =>
    kindAt(index) === 'question' || (kindAt(index) === undefined && kindAt(index + 1) === 'answer');
  return paragraphs.flatMap(({ text, isList }, index): Block[] => {
    const rest = (markOf(text)?.rest ?? text).trim();
    if (asksAt(index)) return [{ kind: 'question', text: withoutNumber(rest) }];
    if (asksAt(index + 1) && kindAt(index) === undefined && isHeading(paragraphs, index, false))
      return [{ kind: 'heading', level: 1, text: rest }];
    return rest ? [{ kind: isList ? 'list' : 'paragraph', text: rest }] : [];
  });
}

function plainBlocks(lines: readonly string[]): readonly Block[] {
  const paragraphs = joined(lines);
  const hasTable = paragraphs.some(({ text }) => isTableHead(text));
  const isFaq =
    hasTable || paragraphs.filter(({ text }) => splitQuestion(withoutNumber(text)) !== null).length > 1;
  return paragraphs.flatMap((paragraph, index): Block[] => {
    const { text, isList } = paragraph;
    if (isTableHead(text)) return [];
    if (isList && !isNumberedQuestion(text)) return [{ kind: 'list', text }];
    if (isFaq && !isTableHead(paragraphs[index + 1]?.text ?? '')) {
      const asked = questionBlocks(withoutNumber(text), paragraphs[index + 1]?.isList ?? false);
      if (asked) return asked;
    }
    const level = hasTable ? 2 : 1;
    return isHeading(paragraphs, index, hasTable)
      ? [{ kind: 'heading', level, text: text.trim() }]
      : [{ kind: 'paragraph', text: text.trim() }];
  });
}

function isNumberedQuestion(text: string): boolean {
  return /^\s*\d/.test(text) && /[?？]/.test(text);
}

/** A line that asks: with its answer where both stand in one line, or with the list it announces. */
function questionBlocks(text: string, isListNext: boolean): Block[] | null {
  const split = splitQuestion(text);
  if (split) {
    const question: Block = { kind: 'question', text: split.question };
    return split.rest ? [question, { kind: 'paragraph', text: split.rest }] : [question];
  }
  const announces = /:\s*$/.test(text) && startsLikeQuestion(text) && isListNext;
  return announces ? [{ kind: 'question', text: text.trim() }] : null;
}

interface Paragraph {
  readonly text: string;
  readonly isList: boolean;
  /** An empty line stands before it. */
  readonly isApart: boolean;
}

/** Lines as paragraphs: neighbouring bullets make a list, and a line that was only wrapped joins the one before. */
function joined(lines: readonly string[]): readonly Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let isApart = true;
  for (const line of lines) {
    if (line.trim() === '') {
      isApart = true;
      continue;
    }
    const isList = bullet.test(line) && markOf(line) === null && !isNumberedQuestion(line);
    const before = paragraphs.at(-1);
    if (before && isList && before.isList)
      paragraphs.push({ ...popped(paragraphs), text: `${before.text}\n${tidyBullet(line)}` });
    else if (before && !isApart && !isList && isWrapped(before.text, line))
      paragraphs.push({ ...popped(paragraphs), text: `${before.text} ${line.trim()}` });
    else paragraphs.push({ text: isList ? tidyBullet(line) : line, isList, isApart });
    isApart = false;
  }
  return paragraphs;
}

function popped(paragraphs: Paragraph[]): Paragraph {
  return paragraphs.pop() as Paragraph;
}

function tidyBullet(line: string): string {
  return line.trim().replace(/^[•·◦▪‣*–-]\s+/, '• ');
}

function isWrapped(before: string, line: string): boolean {
  const last = before.slice(before.lastIndexOf('\n') + 1);
  return !/[.?!:;？]$/.test(last) && (/^\s*\p{Ll}/u.test(line) || (last.length >= 60 && last.length <= 100));
}

/** A short line without an end that stands apart and has text below it; before a table's head any short line. */
function isHeading(paragraphs: readonly Paragraph[], index: number, hasTable: boolean): boolean {
  const [paragraph, next] = [paragraphs[index], paragraphs[index + 1]];
  if (!paragraph || !next || paragraph.isList) return false;
  const text = paragraph.text.trim();
  if (text.length > longestHeading || /[.,;:?!？]$/.test(text)) return false;
  if (hasTable) return isTableHead(next.text);
  return paragraph.isApart && (next.isApart || next.isList);
}
