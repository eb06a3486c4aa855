import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages, messagesOf } from '../../speak.ts';

interface Manifest {
  readonly permissions: readonly string[];
}

const review = readFileSync('docs/store/REVIEW.md', 'utf8');
const asked = ['chrome', 'firefox'].flatMap(
  (browser) =>
    (JSON.parse(readFileSync(`tests/e2e/manifests/${browser}.json`, 'utf8')) as Manifest).permissions,
);

test('every permission of the manifests is justified to the stores, and no other', () => {
  const justified = [...review.matchAll(/^### (\w+)$/gm)].map(([, name]) => name);
  expect(justified.toSorted()).toEqual([...new Set(asked)].toSorted());
});

test.each(languages)('the listing in %s fits every store', async (language) => {
  const messages = await messagesOf(language);
  // Chrome and Edge cut a short description at 132 characters; Edge wants a long one of 250 to 10,000.
  expect(messages['manifest_about']?.message.length).toBeLessThanOrEqual(132);
  const long = readFileSync(`docs/store/${language}.txt`, 'utf8');
  expect(long.length).toBeGreaterThan(250);
  expect(long.length).toBeLessThan(10_000);
  expect(long).not.toMatch(/!/);
});
