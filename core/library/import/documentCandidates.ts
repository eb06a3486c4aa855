import type { Block, ReadDocument } from '../../files/document/block.ts';
import { noFields, type Candidate } from './candidate.ts';
import { recogniseTable } from './table/recogniseTable.ts';
import { tableCandidates } from './table/tableCandidates.ts';

/** A passage that grows while the document is read. */
interface Open {
  readonly kind: 'pair' | 'section';
  question: string;
  readonly section: string;
  readonly texts: string[];
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
    .map(({ kind, question, section, texts }, index) => ({
      place: `passage ${index + 1}`,
      fields: { ...noFields, question, section, answer: texts.join('\n') },
      isTaken: kind === 'pair' || (!isAboutQuestions && question !== ''),
    }));
}

function passagesOf(blocks: readonly Block[]): readonly Open[] {
  const passages: Open[] = [];
  let headings: { readonly level: number; readonly text: string }[] = [];
  const open = (kind: Open['kind'], question: string) => {
    const section = headings.map(({ text }) => text).at(-1) ?? '';
    passages.push({ kind, question, section, texts: [] });
  };
  for (const block of blocks) {
    if (block.kind === 'heading') {
      headings = [...headings.filter(({ level }) => level < block.level), block];
      open('section', block.text);
    } else if (block.kind === 'question') open('pair', block.text);
    else if (block.kind === 'table') passages.push(...tablePassages(block.rows, headings.at(-1)?.text ?? ''));
    else addText(passages, block, open);
  }
  return passages;
}

function addText(
  passages: Open[],
  block: Extract<Block, { text: string }>,
  open: (kind: Open['kind'], question: string) => void,
): void {
  const isFaq = block.kind === 'paragraph' && block.text.length <= 300 && /^[^.\n]*[?？]$/.test(block.text);
  if (isFaq) return open('pair', block.text);
  if (passages.length === 0) open('section', '');
  const last = passages.at(-1);
  if (!last) return;
  // "How do you protect against:" and the list below are one question.
  if (last.kind === 'pair' && last.texts.length === 0 && block.kind === 'list' && last.question.endsWith(':'))
    last.question = `${last.question}\n${block.text}`;
  else last.texts.push(block.text);
}

/** A table of questions and answers as pairs; any other table as text of its section. */
function tablePassages(rows: readonly (readonly string[])[], section: string): readonly Open[] {
  const reading = recogniseTable(rows);
  if (!reading.roles.includes('question') || !reading.roles.includes('answer'))
    return [{ kind: 'section', question: section, section, texts: rows.map((row) => row.join(' | ')) }];
  const table = { name: '', rows, rowNumbers: rows.map((_, index) => index + 1) };
  return tableCandidates(table, reading).map(({ fields }) => ({
    kind: 'pair',
    question: fields.question,
    section: fields.section || section,
    texts: [fields.answer, fields.comment].filter((text) => text !== ''),
  }));
}
