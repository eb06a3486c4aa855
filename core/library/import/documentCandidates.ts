import type { Block, ReadDocument } from '../../files/document/block.ts';
import { isQuestion, withoutNumber } from '../../files/document/questions.ts';
import { noFields, type Candidate } from './candidate.ts';
import { placeOf } from './place.ts';
import { recogniseTable } from './table/recogniseTable.ts';
import { tableCandidates } from './table/tableCandidates.ts';

/** A passage that grows while the document is read. */
interface Open {
  readonly kind: 'pair' | 'section';
  question: string;
  readonly section: string;
  readonly texts: string[];
  /** What a table says beside the answer. */
  readonly comment: string;
}

/**
 * What a document has to say, in its order: questions with their answers, and sections with their text. In a
 * document of questions and answers the text around them is shown but not taken, as is text before the first
 * heading.
 */
export function documentCandidates({ blocks }: ReadDocument): readonly Candidate[] {
  const passages = passagesOf(blocks);
  const pairs = passages.filter(({ kind }) => kind === 'pair').length;
  const isAboutQuestions = pairs > 2 || (pairs > 0 && pairs >= passages.length / 2);
  return passages
    .filter(({ kind, texts }) => kind === 'pair' || texts.length > 0)
    .map(({ kind, question, section, texts, comment }, index) => ({
      place: placeOf('passage', index + 1),
      fields: { ...noFields, question, section, answer: texts.join('\n'), comment },
      isTaken: kind === 'pair' || (!isAboutQuestions && question !== ''),
    }));
}

function passagesOf(blocks: readonly Block[]): readonly Open[] {
  const passages: Open[] = [];
  let headings: { readonly level: number; readonly text: string }[] = [];
  /** The last passage takes no more text: what follows belongs to the section. */
  let isClosed = true;
  const open = (kind: Open['kind'], question: string) => {
    const section = headings.map(({ text }) => text).at(-1) ?? '';
    passages.push({ kind, question, section, texts: [], comment: '' });
    isClosed = false;
  };
  for (const [index, block] of blocks.entries()) {
    const isInAnswer = !isClosed && passages.at(-1)?.kind === 'pair';
    if (block.kind === 'heading' && isInAnswer && isLabel(block, blocks[index + 1])) {
      passages.at(-1)?.texts.push(block.text);
    } else if (block.kind === 'heading') {
      headings = [...headings.filter(({ level }) => level < block.level), block];
      open('section', block.text);
    } else if (block.kind === 'question') open('pair', block.text);
    else if (block.kind === 'end') isClosed = true;
    else if (block.kind === 'table') {
      passages.push(...tablePassages(block.rows, headings.at(-1)?.text ?? ''));
      isClosed = true;
    } else if (isQuestion(block.text)) open('pair', withoutNumber(block.text));
    else {
      if (isClosed) open('section', headings.at(-1)?.text ?? '');
      addText(passages.at(-1), block);
    }
  }
  return passages;
}

/** A bold line within an answer labels a part of it; one that a question follows begins a section. */
function isLabel(heading: Extract<Block, { kind: 'heading' }>, next: Block | undefined): boolean {
  return heading.level > 6 && (next?.kind === 'paragraph' || next?.kind === 'list') && !isQuestion(next.text);
}

function addText(last: Open | undefined, { kind, text }: Extract<Block, { text: string }>): void {
  if (!last) return;
  // "How do you protect against:" and the list below are one question.
  if (last.kind === 'pair' && last.texts.length === 0 && kind === 'list' && last.question.endsWith(':'))
    last.question = `${last.question}\n${text}`;
  else last.texts.push(text);
}

/** A table of questions and answers as pairs; any other table as text of its section. */
function tablePassages(rows: readonly (readonly string[])[], section: string): readonly Open[] {
  const reading = recogniseTable(rows);
  if (!reading.isCertain)
    return [
      { kind: 'section', question: section, section, texts: rows.map((row) => row.join(' | ')), comment: '' },
    ];
  const table = { name: '', rows, rowNumbers: rows.map((_, index) => index + 1) };
  return tableCandidates(table, reading).map(({ fields }) => ({
    kind: 'pair',
    question: fields.question,
    section: fields.section || section,
    texts: fields.answer === '' ? [] : [fields.answer],
    comment: fields.comment,
  }));
}
