import { describe, expect, it } from 'vitest';
import { mendAgainst } from '#core/match/analyse/mend.ts';

const known = new Set(['encrypted', 'backups', 'data', 'retention', 'password', 'passport']);
const mend = mendAgainst(known, (word) => word === 'wildix');

describe('mending misspelt words', () => {
  it.each([
    ['encrpyted', 'encrypted'],
    ['bakups', 'backups'],
    ['dtaa', 'data'],
    ['retenttion', 'retention'],
    ['passwort', 'password'],
  ])('%s → %s', (word, mended) => {
    expect(mend([word])).toEqual([mended]);
  });

  it.each(['encrypted', 'wildix', 'marmalade', 'aes256', 'dat'])('leaves %s alone', (word) => {
    expect(mend([word])).toEqual([word]);
  });
});
