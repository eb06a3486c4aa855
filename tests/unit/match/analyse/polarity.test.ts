import { describe, expect, it } from 'vitest';
import { isInverted, isOpen } from '#core/match/analyse/polarity.ts';
import { read } from '#core/match/analyse/read.ts';
import { readLexicon } from '#core/match/analyse/vocabulary.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';

const vocabulary = readLexicon(bundledLexicon);

describe('whether a yes would admit to a lack', () => {
  it.each([
    ['Is data encrypted?', false],
    ['Is any data stored unencrypted?', true],
    ['Are files kept without encryption?', true],
    ['Werden Daten unverschlüsselt gespeichert?', true],
    ['Les données sont-elles transmises en clair ?', true],
    ['Is data never stored unencrypted?', false],
  ])('%s %s', (text, inverted) => {
    expect(isInverted(read(text, vocabulary))).toBe(inverted);
  });
});

describe('whether yes or no would be an answer at all', () => {
  it.each([
    ['How often are backups taken?', true],
    ['Describe your backups', true],
    ['Are backups taken?', false],
    ['Backup retention', false],
  ])('%s open: %s', (text, open) => {
    expect(isOpen(read(text, vocabulary))).toBe(open);
  });
});
