import type { DecidedBefore, Remark, Remarks } from '#core/remarks.ts';
import type { Fact } from '#core/types.ts';
import { asName, language, say, sayCount, type CountedKey, type MessageKey } from './say.ts';

/** Remarks as people read them; `me` is the id of the one who reads and is "you". Nothing is said of null. */
export function remarkWords(remarks: Remarks | null, me = ''): string {
  if (remarks === null || typeof remarks === 'string') return remarks ?? '';
  return remarks.map((one) => inWords(one, me)).join(' ');
}

function inWords(remark: Remark, me: string): string {
  switch (remark.id) {
    case 'meets':
      return meetsWords(remark);
    case 'approved-before':
    case 'approved-otherwise':
    case 'rejected-before':
      return say(`remarks.before.${asName(remark.id)}`, { when: whenAndBy(remark, me) });
    case 'lacks':
      return termWords(remark.terms, ' + ');
    case 'leaves-open':
      return say('remarks.leaves_open', { parts: termWords(remark.terms, ', ') });
    case 'leaves-options-open':
      return say('remarks.leaves_open', { parts: remark.options.join(', ') });
    case 'not-answered':
      return say('remarks.not_answered', { parts: remark.parts.map(quoted).join(', ') });
    case 'elsewhere':
      return say('remarks.elsewhere', { part: quoted(remark.part), question: quoted(remark.question) });
    case 'lacks-answer-to':
      return say('remarks.lacks_answer_to', { question: quoted(remark.question) });
    case 'too-long':
      return say('remarks.too_long', { most: remark.most });
    case 'choose-unit':
      return say('remarks.choose_unit', { fact: factWords(remark.fact) });
    case 'bound':
      return say('remarks.bound', { bound: boundWords(remark.bound) });
    default:
      return say(`remarks.plain.${asName(remark.id)}`);
  }
}

function meetsWords({ terms, topic, fact, question }: Extract<Remark, { id: 'meets' }>): string {
  const subject = terms.length > 0 ? termWords(terms, ' + ') : topic.toLocaleLowerCase();
  return fact
    ? say('remarks.meets.fact', { subject, fact: factWords(fact) })
    : say('remarks.meets.question', { subject, question: quoted(question) });
}

function termWords(terms: readonly string[], between: string): string {
  return terms.map(termName).join(between);
}

/** A concept or aspect of the lexicon as a person would say it; one that has no label here, by its id. */
function termName(id: string): string {
  return say(`terms.${asName(id)}` as MessageKey) || id.replaceAll('-', ' ');
}

/** A fact in words: "snapshot backups: weekly", "personal data retention: at most 2 months". */
export function factWords(fact: Fact): string {
  return `${fact.about}: ${valueWords(fact)}`;
}

/** What a fact says of what it is about: "weekly", "at most 2 months". */
export function valueWords({ kind, value, unit, bound }: Omit<Fact, 'about'>): string {
  if (kind === 'frequency' && typeof value === 'number' && unit !== undefined)
    return `${bound ? `${boundWords(bound)} ` : ''}${rateWords(value, unit)}`;
  const amount = unit === undefined ? String(value) : amountWords(value, unit);
  return `${bound ? `${boundWords(bound)} ` : ''}${amount}`;
}

/** "weekly", "2 times in 1 year", "every 7 days". */
function rateWords(times: number, unit: string): string {
  const rate = times === 1 ? say(`facts.every.${asName(unit)}` as MessageKey) : '';
  if (rate || times === 1) return rate || amountWords(1, unit);
  if (times < 1) return say('facts.interval', { amount: amountWords(rounded(1 / times), unit) });
  return sayCount('facts.times', times, { amount: amountWords(1, unit) });
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A unit that an entry of one's own brings stands as it is written there. */
function amountWords(value: string | number, unit: string): string {
  const count = typeof value === 'number' ? sayCount(`facts.units.${asName(unit)}` as CountedKey, value) : '';
  return count || `${value} ${unit}`;
}

function boundWords(bound: NonNullable<Fact['bound']>): string {
  return say(`facts.bounds.${asName(bound)}`);
}

/** "12 March 2026 by Ada"; what only a file says is told as such, whoever it names. */
function whenAndBy({ at, by, isFromFile }: DecidedBefore, me: string): string {
  const date = new Intl.DateTimeFormat(language(), { dateStyle: 'long' }).format(at);
  if (isFromFile) return say('remarks.byFile', { date, name: by.name || say('people.someoneElse') });
  const name = by.id === me ? say('people.you') : by.name || say('people.someoneElse');
  return say('remarks.by', { date, name });
}

function quoted(text: string): string {
  return say('remarks.quoted', { text });
}
