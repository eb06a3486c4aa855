import { describe, expect, it } from 'vitest';
import { withoutNumbering } from '#core/match/analyse/words/numbering.ts';

const isUnit = (word: string) => ['hours', 'users'].includes(word);

describe('taking the number off a question', () => {
  it.each([
    ['4.2.1 Describe your backups', 'Describe your backups'],
    ['Q7. Who holds the keys?', 'Who holds the keys?'],
    ['REQ-004 The supplier encrypts', 'The supplier encrypts'],
    ['(a) Are disks encrypted?', 'Are disks encrypted?'],
    ['CC6.1 The entity', 'The entity'],
    ['3) Backup', 'Backup'],
  ])('%s', (text, bare) => {
    expect(withoutNumbering(text, isUnit)).toBe(bare);
  });

  it.each([
    '72 hours of notice?',
    '24/7 monitoring',
    'TLS 1.2 in use?',
    'ISO 27001 certified?',
    'AES-256 used?',
    'Is 4 enough',
  ])('leaves %s whole', (text) => {
    expect(withoutNumbering(text, isUnit)).toBe(text);
  });
});
