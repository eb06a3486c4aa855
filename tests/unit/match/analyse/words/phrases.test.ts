import { describe, expect, it } from 'vitest';
import { foldWords } from '#core/match/analyse/words/fold.ts';
import { PhraseBook } from '#core/match/analyse/words/phrases.ts';

function found(phrases: Record<string, string>, text: string): string[] {
  const book = new PhraseBook<string>((word) => (/^\d/.test(word) ? '#' : word === 'days' ? '<time>' : null));
  for (const [phrase, id] of Object.entries(phrases)) book.add(phrase, id);
  return book.find(foldWords(text)).map(({ id }) => id);
}

describe('finding phrases', () => {
  it('takes whole words in order', () => {
    expect(found({ 'at rest': 'rest' }, 'Data at rest')).toEqual(['rest']);
    expect(found({ 'at rest': 'rest' }, 'rest at')).toEqual([]);
    expect(found({ log: 'log' }, 'login')).toEqual([]);
  });

  it('takes a star as the start of a word', () => {
    expect(found({ 'encrypt*': 'e' }, 'encryption and decryption')).toEqual(['e']);
    expect(found({ 'pen* test*': 'p' }, 'penetration testing')).toEqual(['p']);
  });

  it('folds phrases as it folds texts', () => {
    expect(found({ 'multi-factor': 'm', 'verschlüsselt*': 'v' }, 'MULTI FACTOR, verschlusselte')).toEqual([
      'm',
      'v',
    ]);
  });

  it('knows numbers and units of time', () => {
    expect(found({ 'within # <time>': 'w' }, 'within 30 days')).toEqual(['w']);
    expect(found({ 'within # <time>': 'w' }, 'within many days')).toEqual([]);
  });

  it('finds phrases that overlap', () => {
    expect(found({ 'audit log': 'a', log: 'l' }, 'audit log').toSorted()).toEqual(['a', 'l']);
  });
});
