import { expect, test } from 'vitest';
import { explainFrames } from '#adapters/page/unreadable.ts';

const site = 'https://portal.example';
const allowed = async (origin: string) => origin === 'https://allowed.example';

test.each([
  ['https://forms.example:8443/f?token=1', 'https://forms.example:8443', 'not-allowed'],
  ['http://forms.example/f', 'http://forms.example', 'not-allowed'],
  ['https://allowed.example/f', 'https://allowed.example', 'silent'],
  ['https://portal.example/part', 'https://portal.example', 'silent'],
  ['sandboxed frame', null, 'sealed'],
  ['data:text/html,hello', null, 'sealed'],
  ['blob:https://portal.example/1', null, 'sealed'],
])('%s', async (address, origin, why) => {
  expect(await explainFrames([address], site, allowed)).toEqual([{ address, origin, why }]);
});
