import { describe, expect, test } from 'vitest';
import type { ControlKind } from '#core/types.ts';
import { questionnaireIdOf, reviewIdsOf, siteOf } from '#core/review/identity/keys.ts';
import type { Question } from '#core/types.ts';
import { onPage, textarea } from './questions.ts';

function ids(...questions: Question[]): readonly string[] {
  return reviewIdsOf('form', 'wildix', questions);
}

describe('the site', () => {
  test.each([
    ['https://portal.example:8443/a/b?c#d', 'https://portal.example:8443'],
    ['http://Portal.Example', 'http://portal.example'],
    ['https://someone:secret@portal.example/', 'https://portal.example'],
    ['file:///home/me/form.html', 'file://'],
    ['about:blank', 'about:blank'],
    ['', ''],
  ])('of %s is %s', (url, site) => expect(siteOf(url)).toBe(site));
});

describe('a questionnaire', () => {
  const id = questionnaireIdOf('https://p.example/form', 'Vendor assessment');
  test.each([
    ['a one-time token', 'https://p.example/form?token=1', 'Vendor assessment'],
    ['an anchor', 'https://p.example/form#question-7', 'Vendor assessment'],
    ['white space in the title', 'https://p.example/form', ' Vendor  assessment '],
  ])('is the same with %s', (_, url, title) => expect(questionnaireIdOf(url, title)).toBe(id));
  test.each([
    ['origin', 'https://q.example/form', 'Vendor assessment'],
    ['scheme', 'http://p.example/form', 'Vendor assessment'],
    ['path', 'https://p.example/form/2', 'Vendor assessment'],
    ['route', 'https://p.example/form#/step/2', 'Vendor assessment'],
    ['title', 'https://p.example/form', 'Vendor assessment 2026'],
  ])('is another with another %s', (_, url, title) => expect(questionnaireIdOf(url, title)).not.toBe(id));
});

describe('a record', () => {
  const first = onPage({ id: 'a' });
  const second = onPage({ id: 'b', text: 'How long are backups kept?' });

  test('is found again by its text when the order changed and another page id was given', () => {
    const [one, two] = ids(first, second);
    expect(ids({ ...second, id: 'x' }, { ...first, id: 'y' })).toEqual([two, one]);
  });

  test('is not the one of an equal question further up', () => {
    const equal = ids(first, first, first);
    expect(new Set(equal).size).toBe(3);
    expect(ids(first, first)).toEqual(equal.slice(0, 2));
  });

  test('stays with the question that kept its name, when equal ones come in before it', () => {
    const [own] = ids({ ...first, id: 'a' });
    const after = ids({ ...first, id: 'a-2' }, { ...first, id: 'a-3' }, { ...first, id: 'a' });
    expect(after[2]).toBe(own);
    expect(new Set(after).size).toBe(3);
  });

  test.each([
    ['frame', { frame: 'https://embed.example/' }],
    ['section', { section: 'Incidents' }],
    ['text', { text: 'How often are backups tested?' }],
    ['control', { control: { ...textarea, kind: 'text' } }],
  ] as const)('is another with another %s', (_, change) => {
    expect(ids({ ...first, ...change })).not.toEqual(ids(first));
  });

  test('is another for another vendor and in another questionnaire', () => {
    const all = [
      reviewIdsOf('form', 'wildmoka', [first]),
      reviewIdsOf('other', 'wildix', [first]),
      ids(first),
    ];
    expect(new Set(all.flat()).size).toBe(3);
  });
});

const idsOfKinds = (first: ControlKind, second: ControlKind) =>
  [first, second].map((kind) => {
    const control = { kind, options: ['Yes', 'No'], required: false, maxLength: null };
    return reviewIdsOf('form', 'wildix', [onPage({ id: 'q', text: 'Access control', control })])[0];
  });

test('a page that is made narrow or shows that a select takes several asks no new question', () => {
  for (const [one, other] of [idsOfKinds('matrix-row', 'radio'), idsOfKinds('select', 'multiselect')])
    expect(one).toBe(other);
  const [radio, select] = idsOfKinds('radio', 'select');
  expect(radio).not.toBe(select);
});
