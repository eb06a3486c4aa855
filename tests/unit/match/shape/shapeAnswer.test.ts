import { describe, expect, it } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { read } from '#core/match/analyse/read.ts';
import { readLexicon } from '#core/match/analyse/vocabulary.ts';
import { shapeAnswer } from '#core/match/shape/shapeAnswer.ts';
import type { Control, Fact, ShortAnswer } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { aControl, anEntry } from '../anEntry.ts';

const vocabulary = readLexicon(bundledLexicon);

interface Case {
  readonly text?: string;
  readonly brief?: string;
  readonly facts?: readonly Fact[];
  readonly short?: ShortAnswer | null;
  readonly question?: string;
  readonly control: Partial<Control>;
  readonly comment?: Partial<Control>;
  readonly help?: string;
}

function shape({
  text = 'Long text.',
  brief,
  facts = [],
  short = null,
  question = 'Backups?',
  control,
  comment,
  help,
}: Case) {
  const entry = anEntry({ facts, answer: { text, ...(brief === undefined ? {} : { brief }) } });
  const ask = {
    text: question,
    help: help ?? null,
    control: aControl(control),
    comment: comment ? aControl(comment) : null,
  };
  return shapeAnswer(entry, short, ask, read(question, vocabulary), vocabulary);
}

const radio = (...options: string[]) => ({ kind: 'radio' as const, options });

describe('text', () => {
  it('is the standard wording where it fits', () => {
    expect(shape({ control: {} }).answer).toEqual({ choice: null, text: 'Long text.' });
  });

  it('is the brief wording where the standard one does not fit, and is never cut', () => {
    const entry = { text: 'x'.repeat(300), brief: 'y'.repeat(100) };
    expect(shape({ ...entry, control: { maxLength: 200 } }).answer.text).toBe('y'.repeat(100));
    const none = shape({ ...entry, control: { maxLength: 99 } });
    expect(none.answer.text).toBeNull();
    expect(remarkWords(none.cautions)).toContain('99 characters');
  });

  it('counts as HTML does: an emoji is two', () => {
    expect(shape({ text: '🔒🔒', control: { maxLength: 3 } }).answer.text).toBeNull();
    expect(shape({ text: '🔒🔒', control: { maxLength: 4 } }).answer.text).toBe('🔒🔒');
  });
});

describe('a closed choice in the words of the form', () => {
  it.each([
    ['yes', radio('Yes', 'No'), 'Yes'],
    ['no', radio('Yes', 'No'), 'No'],
    ['yes', radio('-- please choose --', 'Compliant', 'Partially compliant', 'Non-compliant'), 'Compliant'],
    ['partial', radio('Compliant', 'Partially compliant', 'Non-compliant'), 'Partially compliant'],
    ['no', radio('Compliant', 'Partially compliant', 'Non-compliant'), 'Non-compliant'],
    ['na', radio('Yes', 'No', 'Not applicable'), 'Not applicable'],
    ['yes', radio('Fully implemented', 'Partially implemented', 'Not implemented'), 'Fully implemented'],
    ['no', radio('Fully implemented', 'Partially implemented', 'Not implemented'), 'Not implemented'],
    [
      'yes',
      radio('0 - Not implemented', '3 - Partially implemented', '5 - Fully implemented'),
      '5 - Fully implemented',
    ],
    ['partial', radio('Ja', 'Teilweise', 'Nein'), 'Teilweise'],
    ['yes', radio('Oui', 'Non', 'Sans objet'), 'Oui'],
    ['no', radio('Sì', 'No'), 'No'],
    ['yes', radio('Yes, we do', 'No, we do not'), 'Yes, we do'],
    ['no', radio('No answer', 'Yes', 'No'), 'No'],
  ] as const)('%s of %j is %s', (short, control, option) => {
    expect(shape({ short, control }).answer.choice).toEqual([option]);
  });

  it.each([
    ['yes', radio('0', '1', '2', '3', '4', '5')],
    ['partial', radio('Yes', 'No')],
    ['yes', radio('Yes, daily', 'Yes, weekly', 'No')],
    [null, radio('Yes', 'No')],
    ['no', radio('No answer', 'Yes')],
    ['yes', radio('Traffic is encrypted', 'Traffic is not encrypted')],
  ] as const)('is not forced: %s of %j', (short, control) => {
    const { answer, cautions } = shape({ short, control });
    expect(answer.choice).toBeNull();
    expect(remarkWords(cautions)).toContain('choose by hand');
  });

  it('ticks a single box for a yes only', () => {
    const control = { kind: 'checkbox' as const, options: ['Backups are taken'] };
    expect(shape({ short: 'yes', control }).answer.choice).toEqual(['Backups are taken']);
    expect(shape({ short: 'partial', control }).answer.choice).toBeNull();
  });

  it('puts the words into the comment box beside the choice, and nowhere else', () => {
    const parts = { short: 'yes' as const, control: radio('Yes', 'No') };
    expect(shape({ ...parts, comment: {} }).answer).toEqual({ choice: ['Yes'], text: 'Long text.' });
    expect(shape(parts).answer).toEqual({ choice: ['Yes'], text: null });
  });
});

const weekly: Fact = { kind: 'frequency', about: 'snapshots', value: 1, unit: 'week' };
const kept: Fact = { kind: 'duration', about: 'backup retention', value: 2, unit: 'week' };
const tls: Fact = { kind: 'version', about: 'TLS', value: '1.2', bound: 'at least' };
const aes: Fact = { kind: 'algorithm', about: 'encryption', value: 'AES-256' };

describe('a condition that the record states', () => {
  const options = radio('Yes', 'Yes, under a non-disclosure agreement', 'No');

  it('is not dropped for the bare word', () => {
    const text = 'Summaries are released to customers after an NDA has been signed.';
    expect(shape({ text, short: 'yes', control: options }).answer.choice).toEqual([
      'Yes, under a non-disclosure agreement',
    ]);
  });

  it('is not claimed where the record has none', () => {
    const text = 'Summaries are released to customers.';
    expect(shape({ text, short: 'yes', control: options }).answer.choice).toEqual(['Yes']);
  });
});

describe('a choice among facts', () => {
  it.each([
    [[weekly], radio('Daily', 'Weekly', 'Monthly'), ['Weekly']],
    [[aes], radio('AES 256', 'AES 128', '3DES'), ['AES 256']],
    [
      [tls],
      { kind: 'checkbox' as const, options: ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'] },
      ['TLS 1.2'],
    ],
    [[kept], radio('7 days', '14 days', '30 days'), ['14 days']],
  ])('%j of %j', (facts, control, choice) => {
    expect(shape({ facts, control }).answer.choice).toEqual(choice);
  });

  it('says which newer versions the record leaves open', () => {
    const control = { kind: 'checkbox' as const, options: ['TLS 1.1', 'TLS 1.2', 'TLS 1.3'] };
    expect(remarkWords(shape({ facts: [tls], control }).cautions)).toBe('The record leaves open: TLS 1.3.');
    const older = { kind: 'checkbox' as const, options: ['TLS 1.1', 'TLS 1.2'] };
    expect(shape({ facts: [tls], control: older }).cautions).toEqual([]);
  });

  it('chooses nothing where no option is on record', () => {
    expect(shape({ facts: [weekly], control: radio('Daily', 'Monthly') }).answer.choice).toBeNull();
  });
});

describe('a number', () => {
  const number = { kind: 'number' as const };
  it.each([
    ['Backup retention (days)', [kept], '14'],
    ['Backup retention in weeks', [kept], '2'],
    ['Warranty (months)', [{ kind: 'duration', about: 'warranty', value: 5, unit: 'year' }], '60'],
    ['How many users are supported?', [{ kind: 'count', about: 'users', value: 5000, unit: 'user' }], '5000'],
  ] as const)('%s', (question, facts, text) => {
    expect(shape({ question, facts, control: number }).answer).toEqual({ choice: null, text });
  });

  it('turns no months into days, and says so', () => {
    const facts = [{ kind: 'duration', about: 'retention', value: 2, unit: 'month' }] as const;
    const { answer, cautions } = shape({ question: 'Retention (days)', facts, control: number });
    expect(answer.text).toBeNull();
    expect(cautions).not.toEqual([]);
  });

  it('picks no number where two are as good', () => {
    const facts = [kept, { ...kept, value: 3 }];
    expect(shape({ question: 'Backup retention (weeks)', facts, control: number }).answer.text).toBeNull();
  });

  it('is given in the unit of the hint beside the field', () => {
    const ask = { question: 'Backup retention', facts: [kept], control: number };
    expect(shape({ ...ask, help: 'In days' }).answer.text).toBe('14');
  });

  it('comes with a caution where the form lets the unit be chosen', () => {
    const ask = { question: 'Backup retention', facts: [kept], control: number };
    const { answer, cautions } = shape({ ...ask, help: 'Days / Months' });
    expect(answer.text).toBe('2');
    expect(remarkWords(cautions)).toContain('2 weeks');
    expect(shape(ask).cautions).toEqual([]);
  });

  it('says that a number is a limit', () => {
    const facts = [{ ...kept, bound: 'at most' as const }];
    expect(
      remarkWords(shape({ question: 'Backup retention (weeks)', facts, control: number }).cautions),
    ).toContain('at most');
  });
});

it.each(['file', 'date'] as const)('a %s is left to the person', (kind) => {
  const { answer, cautions } = shape({ control: { kind } });
  expect(answer).toEqual({ choice: null, text: null });
  expect(cautions).not.toEqual([]);
});
