import { describe, expect, it } from 'vitest';
import { read } from '#core/match/analyse/read.ts';
import { readLexicon } from '#core/match/analyse/vocabulary.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';

const vocabulary = readLexicon(bundledLexicon);
const reading = (text: string) => read(text, vocabulary);

describe('reading a text', () => {
  it.each([
    'Are backups encrypted?',
    'Werden Datensicherungen verschlüsselt?',
    'Les sauvegardes sont-elles chiffrées ?',
    'I backup sono cifrati?',
    '¿Se cifran las copias de seguridad?',
  ])('names the same concepts in every language: %s', (text) => {
    expect([...reading(text).concepts]).toEqual(expect.arrayContaining(['backup', 'encryption']));
  });

  it('takes German compounds apart', () => {
    expect(reading('Spezialfestplattenverschlüsselung').concepts).toContain('encryption');
  });

  it('brings ordinary words of all languages together', () => {
    const stems = ['Wie oft löschen Sie?', 'À quelle fréquence supprimez-vous ?'].map((text) => [
      ...reading(text).stems.keys(),
    ]);
    for (const one of stems) expect(one).toContain('delete');
  });

  it.each([
    ['How often are backups taken?', 'how-often'],
    ['Wie lange werden Daten aufbewahrt?', 'how-long'],
    ['Who performs the test?', 'who'],
  ])('hears what is asked for: %s', (text, aspect) => {
    expect(reading(text).asks).toContain(aspect);
  });

  it.each([
    ['within 72 hours', { kind: 'duration', value: 72, unit: 'hour', bound: 'at most' }],
    ['at least five years', { kind: 'duration', value: 5, unit: 'year', bound: 'at least' }],
    ['kept for a year', { kind: 'duration', value: 1, unit: 'year', bound: null }],
    ['tested quarterly', { kind: 'frequency', value: 1, unit: 'quarter', bound: null }],
    ['for 600 concurrent calls, 600 calls', { kind: 'count', value: 600, unit: 'call', bound: null }],
  ])('reads the amount in %s', (text, amount) => {
    expect(reading(text).amounts).toContainEqual(amount);
  });

  it('reads versions of TLS and whether newer ones will do', () => {
    expect(reading('TLS 1.2 or higher').versions).toEqual([{ value: 1.2, orNewer: true }]);
    expect(reading('TLSv1.3 enabled').versions).toEqual([{ value: 1.3, orNewer: false }]);
    expect(reading('version 1.2 of the policy').versions).toEqual([]);
  });

  it('does not take a rate for an absolute', () => {
    expect(reading('backed up every week').manners).not.toContain('absolute');
    expect(reading('all data is backed up').manners).toContain('absolute');
  });
});
