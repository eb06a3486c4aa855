import { describe, expect, test } from 'vitest';
import { cleanPrompt, isMarkOnly, isNumberOnly } from '../../../core/detect/text/marks.ts';

describe('a prompt is taken apart into number, text and required mark', () => {
  test.each([
    ['4.2.1 Do you log access?', '4.2.1', 'Do you log access?', false],
    ['Q7. Do you log access?', 'Q7', 'Do you log access?', false],
    ['Question 12: Do you log access?', 'Question 12', 'Do you log access?', false],
    ['(3) Do you log access? *', '3', 'Do you log access?', true],
    ['a) Do you log access? (required)', 'a', 'Do you log access?', true],
    ['* 12. Do you log access?', '12', 'Do you log access?', true],
    ['★ Do you log access?', null, 'Do you log access?', true],
    ['Do you log access?＊', null, 'Do you log access?', true],
    ['Gibt es ein Protokoll? (Pflichtfeld)', null, 'Gibt es ein Protokoll?', true],
    ['24/7 support available?', null, '24/7 support available?', false],
    ['3DES in use?', null, '3DES in use?', false],
    ['ISO 27001 certified?', null, 'ISO 27001 certified?', false],
    ['10 years of logs?', null, '10 years of logs?', false],
    ['Is it required?', null, 'Is it required?', false],
  ])('%s', (raw, number, text, required) => {
    expect(cleanPrompt(raw)).toEqual({ number, text, required });
  });
});

test.each(['4.2', 'Q7', 'AC-2(1)', 'A.12.1', '3)', 'No. 5'])('%s is a number on its own', (text) => {
  expect(isNumberOnly(text)).toBe(true);
});

test.each([
  'Access control',
  'Part 2',
  'SOC2',
  'ISO 27001',
  'Do you have 2 sites?',
  'Encryption 2025 review',
])('%s is not', (text) => {
  expect(isNumberOnly(text)).toBe(false);
});

test('marks are told from words', () => {
  expect(['*', '(required)', 'Optional', '→'].every(isMarkOnly)).toBe(true);
  expect(['Required controls', 'Yes', '7'].some(isMarkOnly)).toBe(false);
});
