import { describe, expect, it } from 'vitest';
import { foldWords, longestText } from '#core/match/analyse/words/fold.ts';

describe('folding a text to words', () => {
  it.each([
    ['Verschlüsselung im Ruhezustand?', ['verschlusselung', 'im', 'ruhezustand']],
    ['multi-factor (MFA)', ['multi', 'factor', 'mfa']],
    ['TLS 1.2, 24/7', ['tls', '1.2', '24', '7']],
    ['5,000 users', ['5000', 'users']],
    ['l’écran', ['l', 'ecran']],
    ['Straße', ['strasse']],
    ['ﬁle', ['file']],
    ['', []],
  ])('%s', (text, words) => {
    expect(foldWords(text)).toEqual(words);
  });

  it('looks at no more than a question ever needs', () => {
    expect(foldWords('a '.repeat(longestText))).toHaveLength(longestText / 2);
  });
});
