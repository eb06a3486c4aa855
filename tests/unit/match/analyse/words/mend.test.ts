import { describe, expect, it } from 'vitest';
import { Mender } from '#core/match/analyse/words/mend.ts';
import { PhraseBook } from '#core/match/analyse/words/phrases.ts';
import type { Meaning } from '#core/match/analyse/vocabulary.ts';

const known = ['encrypted', 'backups', 'data', 'retention', 'password', 'passport'];
const mender = new Mender(known, { phrases: new PhraseBook<Meaning>(), stopWords: new Set(['wether']) });

describe('mending misspelt words', () => {
  it.each([
    ['encrpyted', 'encrypted'],
    ['bakups', 'backups'],
    ['dtaa', 'data'],
    ['retenttion', 'retention'],
    ['passwort', 'password'],
  ])('%s → %s', (word, mended) => {
    expect(mender.mend(word)).toBe(mended);
  });

  it.each(['encrypted', 'wether', 'marmalade', 'aes256', 'dat'])('leaves %s alone', (word) => {
    expect(mender.mend(word)).toBe(word);
  });

  it('mends the beginning of a word that may end in any way, and leaves what is too short for that', () => {
    const phrases = new PhraseBook<Meaning>();
    const own = new Mender(['estadistic', 'logs'], { phrases, stopWords: new Set() }, ['estadistic', 'logs']);
    expect(own.mend('estasisticas')).toBe('estadistic');
    expect(own.mend('lgsbook')).toBe('lgsbook');
  });

  it('learns the words of a new entry', () => {
    const own = new Mender(['weather'], { phrases: new PhraseBook<Meaning>(), stopWords: new Set() });
    expect(own.mend('wheather')).toBe('weather');
    own.learn(['wheather']);
    expect(own.mend('wheather')).toBe('wheather');
  });
});
