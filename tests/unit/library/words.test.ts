import { expect, test } from 'vitest';
import { words } from '#core/library/find/words.ts';

test.each([
  ['Verschlüsselung im Ruhezustand', ['verschlusselung', 'im', 'ruhezustand']],
  ["L'accès est-il CHIFFRÉ ?", ['l', 'acces', 'est', 'il', 'chiffre']],
  ['!backup | ^test$ ="a"', ['backup', 'test', 'a']],
  ['TLS 1.2+', ['tls', '1', '2']],
  ['  ?! ', []],
])('%s', (text, expected) => {
  expect(words(text)).toEqual(expected);
});
