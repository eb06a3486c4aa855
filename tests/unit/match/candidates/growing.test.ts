import { describe, expect, it } from 'vitest';
import { createMatcher, openMatcher } from '#core/match/matcher.ts';
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

const reopened = (matcher: ReturnType<typeof createMatcher>) =>
  openMatcher(structuredClone(matcher.stored()), bundledLexicon);

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

describe('a stored index', () => {
  const asks = [
    'How often are keys rotated?',
    'Who holds the encryption keys?',
    'Are backups taken?',
    'Do backups use TLS 1.3?',
    'Catering',
  ].map((text) => ({ text }));

  it('answers as the one it was stored from', () => {
    const matcher = createMatcher([backups, keys], bundledLexicon);
    expect(reopened(matcher).matchAll(asks)).toEqual(matcher.matchAll(asks));
    expect(reopened(matcher).entry('acme-keys')).toEqual(keys);
  });

  it('grows and shrinks like the one it was stored from, stored again and again', { timeout: 60_000 }, () => {
    const holder = anEntry({ id: 'acme-holder', question: 'Who holds the encryption keys?' });
    const first = createMatcher([backups, keys], bundledLexicon);
    let second = reopened(first);
    for (const change of [
      (matcher: typeof first) => matcher.add(holder),
      (matcher: typeof first) => matcher.remove('acme-keys'),
      (matcher: typeof first) => matcher.add({ ...keys, question: 'Are keys ever rotatet?' }),
      (matcher: typeof first) => matcher.remove('acme-one'),
    ]) {
      change(first);
      change(second);
      expect(second.matchAll(asks)).toEqual(first.matchAll(asks));
      second = reopened(second);
      expect(second.matchAll(asks)).toEqual(first.matchAll(asks));
      expect(second.size).toBe(first.size);
    }
  });

  it('knows the words of its entries, so that they are not taken for slips', () => {
    const zorb = anEntry({ id: 'acme-zorb', question: 'Is the passwurd kept?', answer: { text: 'Yes.' } });
    const matcher = createMatcher([backups, zorb], bundledLexicon);
    const ask = [{ text: 'Is the passwurd kept?' }];
    expect(reopened(matcher).matchAll(ask)).toEqual(matcher.matchAll(ask));
  });

  it('says when so much has changed that it should be built anew', () => {
    const matcher = createMatcher([backups], bundledLexicon);
    for (let at = 0; at < 50; at += 1) matcher.add({ ...keys, id: `acme-${at}` });
    expect([matcher.isOutgrown, reopened(matcher).isOutgrown]).toEqual([false, false]);
    matcher.add({ ...keys, id: 'acme-50' });
    expect([matcher.isOutgrown, reopened(matcher).isOutgrown]).toEqual([true, true]);
  });
});
