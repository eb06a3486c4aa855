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

  it('leaves out what is only an example, and does not end a sentence at an abbreviation', () => {
    const text = 'Do you use mail providers (e.g. hosted email, marketing etc.) for customers?';
    expect(clausesOf(text)).toEqual(['Do you use mail providers for customers']);
    expect(clausesOf('Are logs kept, e.g. in a bucket?')).toHaveLength(1);
  });

  it('keeps one question whole', () => {
    expect(clausesOf('Are data and configuration backed up?')).toHaveLength(1);
  });
});
