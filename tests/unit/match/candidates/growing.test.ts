import { describe, expect, it } from 'vitest';
import { createMatcher } from '#core/match/matcher.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../anEntry.ts';

const backups = anEntry();
const keys = anEntry({
  id: 'acme-keys',
  question: 'How often are encryption keys rotated?',
  answer: { text: 'Encryption keys are rotated every year.' },
});
const nearestTo = (matcher: ReturnType<typeof createMatcher>, text: string) =>
  matcher.match({ text }).nearest.map(({ entryId }) => entryId);

describe('a library that changes', () => {
  it('finds an entry from the moment it is added', () => {
    const matcher = createMatcher([backups], bundledLexicon);
    matcher.add(keys);
    expect(nearestTo(matcher, 'Key rotation frequency')).toEqual(['acme-keys', 'acme-one']);
  });

  it('forgets an entry that is removed', () => {
    const matcher = createMatcher([backups, keys], bundledLexicon);
    matcher.remove('acme-keys');
    matcher.remove('never-there');
    expect(nearestTo(matcher, 'Key rotation frequency')).toEqual(['acme-one']);
  });

  it('names five that are there, however many were alike and are gone', () => {
    const alike = Array.from({ length: 5 }, (_, at) => ({ ...keys, id: `acme-keys-${at}` }));
    const others = Array.from({ length: 5 }, (_, at) =>
      anEntry({ id: `acme-${at}`, question: 'Who cleans the office?' }),
    );
    const matcher = createMatcher([...alike, ...others], bundledLexicon);
    for (const { id } of alike) matcher.remove(id);
    expect(nearestTo(matcher, 'How often are encryption keys rotated?')).toHaveLength(5);
  });

  it('replaces an entry of the same id', () => {
    const matcher = createMatcher([backups, keys], bundledLexicon);
    matcher.add({ ...keys, question: 'Who cleans the office?', answer: { text: 'A company does.' } });
    const { nearest } = matcher.match({ text: 'Key rotation frequency' });
    expect(nearest).toHaveLength(2);
    expect(nearest.every(({ confidence }) => confidence < 0.2)).toBe(true);
  });

  it('takes no entry of another vendor', () => {
    expect(() => createMatcher([backups], bundledLexicon).add(anEntry({ vendor: 'other' }))).toThrow(
      'one vendor',
    );
  });

  it('gives a bank question back to the decoys with the entry that claimed it', () => {
    const ask = { text: 'Who holds the encryption keys?' };
    const holder = anEntry({ id: 'acme-holder', question: 'Who holds the encryption keys?' });
    const decoyed = createMatcher([keys], bundledLexicon).match(ask).nearest[0]?.confidence ?? 0;
    const matcher = createMatcher([keys, holder], bundledLexicon);
    matcher.remove('acme-holder');
    expect(matcher.match(ask).nearest[0]?.confidence).toBeCloseTo(decoyed, 1);
  });
});

describe('what was read of a library', () => {
  it('is stored and taken up again with the same result', () => {
    const first = createMatcher([backups, keys], bundledLexicon);
    const second = createMatcher([backups, keys], bundledLexicon, structuredClone(first.profiles()));
    const ask = { text: 'How often are keys rotated?' };
    expect(second.match(ask)).toEqual(first.match(ask));
  });

  it('does not stand for an entry that has changed', () => {
    const stored = createMatcher([keys], bundledLexicon).profiles();
    const changed = { ...keys, question: 'Who cleans the office?', answer: { text: 'A company does.' } };
    const fresh = createMatcher([changed], bundledLexicon);
    const matcher = createMatcher([changed], bundledLexicon, stored);
    const ask = { text: 'How often are keys rotated?' };
    expect(matcher.match(ask)).toEqual(fresh.match(ask));
  });
});
