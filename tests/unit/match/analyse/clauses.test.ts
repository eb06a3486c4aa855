import { describe, expect, it } from 'vitest';
import { clausesOf } from '#core/match/analyse/clauses.ts';

describe('taking a compound question apart', () => {
  it.each([
    ['Are backups encrypted, and who holds the keys?', ['Are backups encrypted', 'who holds the keys']],
    ['Do you test it? How often is it done?', ['Do you test it', 'How often is it done']],
    [
      'Werden Backups erstellt und wie lange werden sie aufbewahrt?',
      ['Werden Backups erstellt', 'wie lange werden sie aufbewahrt'],
    ],
  ])('%s', (text, clauses) => {
    expect(clausesOf(text)).toEqual(clauses);
  });

  it('keeps one question whole', () => {
    expect(clausesOf('Are data and configuration backed up?')).toHaveLength(1);
  });
});
