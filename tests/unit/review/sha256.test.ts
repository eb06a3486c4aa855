import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { sha256 } from '#core/review/identity/sha256.ts';

/** Node's own implementation over the same bytes: UTF-16, big-endian. */
function reference(text: string): string {
  return createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest('hex');
}

/** Any UTF-16 code units, halves of pairs among them. */
const anyText = fc
  .array(fc.nat({ max: 0xffff }), { maxLength: 200 })
  .map((units) => String.fromCharCode(...units));

test('agrees with another implementation on any text', () => {
  fc.assert(fc.property(anyText, (text) => sha256(text) === reference(text)));
});

test.each([0, 27, 28, 31, 32, 33, 60, 64, 100_000])('fills blocks rightly at a length of %i', (length) => {
  const text = 'é'.repeat(length);
  expect(sha256(text)).toBe(reference(text));
});
