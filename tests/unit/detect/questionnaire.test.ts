import { describe, expect, test } from 'vitest';
import { questionnaireMembers, type Candidate } from '../../../core/detect/judge/questionnaire.ts';
import { atOnce } from '../../../core/steps.ts';

const asked = (text: string, more: Partial<Candidate> = {}): Candidate => ({
  text,
  about: '',
  kind: 'text',
  options: [],
  form: null,
  autofill: false,
  ...more,
});
const kept = (candidates: readonly Candidate[], page = ''): string[] =>
  atOnce(questionnaireMembers(candidates, page)).map(({ text }) => text);

describe('a questionnaire', () => {
  test('is known by the subjects of its questions', () => {
    const texts = ['Is customer data encrypted?', 'Do you test your backups?', 'Retention'];
    expect(kept(texts.map((text) => asked(text)))).toEqual(texts);
  });

  test('is believed when the page says that it is one', () => {
    const texts = ['Founding year', 'Number of sites'];
    expect(
      kept(
        texts.map((text) => asked(text)),
        'Supplier questionnaire',
      ),
    ).toEqual(texts);
    expect(kept(texts.map((text) => asked(text)))).toEqual([]);
  });

  test('does not count who fills it in, and when, among its questions, unless that is put as one', () => {
    const texts = [
      'Is customer data encrypted?',
      'Do you test your backups?',
      'What is your e-mail address?',
    ];
    const contact = [
      'E-mail address',
      'Company:',
      'Completed by',
      'Date signed',
      'Name and title of signatory',
    ];
    const all = [...texts, ...contact].map((text) => asked(text));
    expect(kept(all, 'Supplier questionnaire')).toEqual(texts);
  });

  test('is not what is sent about an incident, or a quiz, however much it asks', () => {
    const texts = ['What happened to the backups?', 'Is customer data involved?'];
    expect(
      kept(
        texts.map((text) => asked(text)),
        'Report an incident',
      ),
    ).toEqual([]);
    expect(
      kept(
        texts.map((text) => asked(text)),
        'Backup awareness quiz',
      ),
    ).toEqual([]);
  });

  test('may be a single substantial question', () => {
    const options = ['Yes', 'No'];
    const text = 'Do you keep it in the country?';
    expect(kept([asked(text, { kind: 'radio', options })])).toEqual([text]);
    expect(kept([asked('Where do you want to go?')])).toEqual([]);
  });
});

describe('a form about a person', () => {
  test('is no questionnaire though it asks a question', () => {
    const texts = ['First name', 'Last name', 'E-mail', 'What is your occupation?'];
    expect(kept(texts.map((text) => asked(text)))).toEqual([]);
  });

  test('is known by what the browser would fill in', () => {
    const filled = [asked('Konto', { autofill: true }), asked('Kennung', { autofill: true })];
    expect(kept([...filled, asked('What is it called?')])).toEqual([]);
  });
});

const practice = (text: string): Candidate =>
  asked(text, { kind: 'matrix-row', about: 'Cochez ce qui vaut pour votre entreprise.' });

describe('what the page says around the questions', () => {
  const texts = ['Les portes sont fermées', 'Les visiteurs sont accompagnés', 'Les clés sont rendues'];

  test('tells that a company is asked', () => {
    expect(kept(texts.map(practice))).toEqual(texts);
    expect(kept(texts.map((text) => asked(text, { kind: 'matrix-row' })))).toEqual([]);
  });

  test('makes the registered name of the company a question, but not the name of a person', () => {
    const names = ['Legal entity name', 'Name of person completing this form', 'Do you test your backups?'];
    const found = kept(
      names.map((text) => asked(text)),
      'Supplier questionnaire',
    );
    expect(found).toEqual(['Legal entity name', 'Do you test your backups?']);
  });
});
