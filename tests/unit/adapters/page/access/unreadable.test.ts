import { expect, test } from 'vitest';
import { explainFrames } from '#adapters/page/access/unreadable.ts';

const site = 'https://portal.example';
const allowed = async (origin: string) => origin === 'https://allowed.example';

const sandboxedIn = async (page: string) => (await explainFrames(['sandboxed frame'], page, allowed))[0];

test.each([
  ['https://forms.example:8443/f?token=1', 'https://forms.example:8443', 'not-allowed'],
  ['http://forms.example/f', 'http://forms.example', 'not-allowed'],
  ['https://allowed.example/f', 'https://allowed.example', 'silent'],
  ['https://portal.example/part', site, 'not-allowed'],
  ['sandboxed frame', site, 'not-allowed'],
  ['data:text/html,hello', site, 'not-allowed'],
])('%s', async (address, origin, why) => {
  expect(await explainFrames([address], site, allowed)).toEqual([{ address, origin, why }]);
});

test('a sandboxed part stays out of reach where its page is allowed, or is none of the web', async () => {
  expect(await sandboxedIn('https://allowed.example')).toMatchObject({ why: 'sealed' });
  expect(await sandboxedIn('file://')).toMatchObject({ origin: null, why: 'sealed' });
});
