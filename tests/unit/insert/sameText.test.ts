import { expect, test } from 'vitest';
import { lettersOf, sameText } from '#core/insert/sameText.ts';

test.each([
  ['Yes', 'yes'],
  ['Not  applicable', ' Not\napplicable '],
  ['Ye\u00ads', 'Yes'],
  ['1\u00a0year', '1 year'],
  ['ﬁle', 'file'],
])('%j and %j are the same option', (one, other) => {
  expect(sameText(one, other)).toBe(true);
});

test.each([
  ['Yes', 'Yes, partly'],
  ['TLS 1.2', 'TLS 1.3'],
  ['No', 'N/A'],
  ['C', 'C++'],
])('%j and %j are different options', (one, other) => {
  expect(sameText(one, other)).toBe(false);
});

test('a prompt is recognised whatever markup and marks stand around its words', () => {
  expect(lettersOf('4.2  Wo liegen die Schlüssel? *')).toBe('42WoliegendieSchlüssel');
});
