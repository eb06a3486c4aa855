import { expect, test } from 'vitest';
import { parseCommand } from '#adapters/agent/port/parseCommand.ts';

const insert = {
  kind: 'insert',
  ref: 4,
  questionId: 'q',
  parts: { choice: ['Yes'], text: null },
  overwrite: false,
  sendsTo: null,
};

const place = { id: 'p', site: 'https://a.example', at: 1, text: 'Q', prompt: '#q', control: '#c' };

test('every command of the protocol is understood', () => {
  const commands = [
    { kind: 'detect', ref: 1, pointed: [], quiet: false },
    { kind: 'detect', ref: 1, pointed: [place], quiet: true },
    { kind: 'watch', ref: 1 },
    { kind: 'pick', ref: 1, how: 'click' },
    { kind: 'unpick', ref: 1 },
    { kind: 'stop', ref: 1 },
    { kind: 'undo', ref: 2, questionId: 'q' },
    { kind: 'reveal', ref: 3, questionId: 'q' },
    { kind: 'read', ref: 3, questionId: 'q' },
    insert,
  ];
  expect(commands.map(parseCommand)).toEqual(commands);
});

test('what a command does not have is not passed on', () => {
  expect(parseCommand({ ...insert, script: 'x', parts: { ...insert.parts, html: '<b>' } })).toEqual(insert);
});

test.each([
  ['nothing', null],
  ['a string', 'detect'],
  ['an unknown kind', { kind: 'export', ref: 1, questionId: 'q' }],
  ['no number', { kind: 'detect', pointed: [] }],
  ['a fractional number', { kind: 'detect', ref: 1.5, pointed: [] }],
  ['no places', { kind: 'detect', ref: 1 }],
  ['a place that is none', { kind: 'detect', ref: 1, pointed: [{ ...place, control: 5 }] }],
  ['too many places', { kind: 'detect', ref: 1, pointed: Array.from({ length: 1001 }, () => place) }],
  ['another way to point', { kind: 'pick', ref: 1, how: 'guess' }],
  ['no question', { kind: 'undo', ref: 1 }],
  ['no answer', { ...insert, parts: null }],
  ['a number for a text', { ...insert, parts: { choice: null, text: 5 } }],
  ['an option that is no text', { ...insert, parts: { choice: [{}], text: null } }],
  ['options that are no list', { ...insert, parts: { choice: 'Yes', text: null } }],
  ['a missing part', { ...insert, parts: { choice: null } }],
  ['an endless text', { ...insert, parts: { choice: null, text: 'x'.repeat(100_001) } }],
  ['no word on overwriting', { ...insert, overwrite: 'yes' }],
  ['no word on where it may be sent', { ...insert, sendsTo: undefined }],
  ['origins that are no words', { ...insert, sendsTo: [7] }],
])('%s is no command', (_, message) => {
  expect(parseCommand(message)).toBeNull();
});
