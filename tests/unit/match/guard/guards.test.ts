import { describe, expect, it } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { createMatcher } from '#core/match/matcher.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';

const matcherOf = (id: string) =>
  createMatcher(
    entries.filter(({ vendor }) => vendor === id),
    bundledLexicon,
  );
const wildix = matcherOf('wildix');
const wildmoka = matcherOf('wildmoka');

const firstShort = (matcher: typeof wildix, text: string) =>
  matcher.match({ text }).suggestions[0]?.short ?? null;
const isHigh = (matcher: typeof wildix, text: string) =>
  matcher.match({ text }).suggestions[0]?.band === 'high';

describe('negation and inversion', () => {
  it.each([
    ['Is customer data encrypted at rest?', 'yes'],
    ['Is any customer data stored unencrypted?', 'no'],
    ['Can users sign in over plain HTTP?', 'no'],
  ])('%s → %s', (text, short) => {
    expect(firstShort(wildmoka, text)).toBe(short);
  });

  it('takes a question about the past for another one', () => {
    expect(isHigh(wildix, 'Have you ever had a security breach?')).toBe(false);
  });
});

describe('absolutes against a documented exception', () => {
  it.each([
    ['Is all data in transit encrypted, including internal traffic?', 'partial'],
    ['Is outbound e-mail always encrypted?', 'no'],
  ])('%s → %s', (text, short) => {
    expect(firstShort(wildmoka, text)).toBe(short);
  });
});

describe('numbers, units and versions', () => {
  it.each([
    ['Do you perform penetration testing at least once a year?', 'yes'],
    ['Are penetration tests performed quarterly?', 'no'],
  ])('%s → %s', (text, short) => {
    expect(firstShort(wildix, text)).toBe(short);
  });

  it.each([
    ['Is TLS 1.2 or higher required?', 'yes'],
    ['Is TLS 1.0 supported?', 'no'],
    ['Is TLS 1.3 supported?', null],
  ])('%s → %s', (text, short) => {
    expect(firstShort(wildmoka, text)).toBe(short);
  });

  it('does not promise a deadline that is not on record', () => {
    expect(isHigh(wildix, 'Will you notify us of a security incident within 72 hours?')).toBe(false);
    expect(firstShort(wildix, 'Will you notify us of a security incident within 72 hours?')).not.toBe('yes');
  });
});

describe('scope', () => {
  it.each([
    'Are backups encrypted?',
    'Are laptops encrypted?',
    'Are recordings of calls encrypted?',
    'Is antivirus installed on employee workstations?',
    'Are printed documents kept in locked cabinets?',
  ])('what holds for one thing is not said of another: %s', (text) => {
    expect(isHigh(wildix, text)).toBe(false);
  });
});

describe('details that are not on record', () => {
  it.each([
    ['a choice is given for other backups only', 'Can customers choose how long snapshots are kept?'],
    ['the same in German', 'Können Kunden die Aufbewahrungsdauer der Snapshots selbst festlegen?'],
    ['who pays', 'Is restoring a snapshot free of charge?'],
    ['who approves', 'Who has to sign off a restore test?'],
    ['authorities are not customers', 'Are data protection authorities informed of breaches, and by whom?'],
    ['one country', 'For how long is billing data kept in Italy?'],
    ["the customer's own key", 'Can the customer hold its own encryption key?'],
  ])('%s: %s', (_, text) => {
    expect(isHigh(wildix, text)).toBe(false);
  });

  it.each([
    'Which cipher suites does the service accept, and in which order?',
    'Are outgoing e-mail messages signed with S/MIME or PGP?',
    'What is the largest file that can be uploaded?',
    'Chi decide quali algoritmi sono usati per i vostri database?',
  ])('%s', (text) => {
    expect(isHigh(wildmoka, text)).toBe(false);
  });

  it('says nothing against the detail that is given of that very thing', () => {
    expect(isHigh(wildix, 'How long are snapshots kept?')).toBe(true);
    expect(isHigh(wildmoka, 'Who decides on the encryption keys of a custom source?')).toBe(true);
  });
});

describe('wrong vendor', () => {
  it.each([
    'How often are backups taken?',
    'Do you perform annual penetration tests?',
    'Is there 24/7 monitoring?',
  ])('what the other vendor has on record is silence here: %s', (text) => {
    expect(isHigh(wildix, text)).toBe(true);
    expect(isHigh(wildmoka, text)).toBe(false);
  });
});

describe('compound questions', () => {
  it('names the part that is left open and does not say yes to all of it', () => {
    const [first] = wildix.match({
      text: 'Are penetration tests performed every year, and do you run a bug bounty programme?',
    }).suggestions;
    expect(first?.entryId).toBe('wildix-penetration-testing');
    expect(first?.short).not.toBe('yes');
    expect(remarkWords(first?.caution ?? null)).toContain('bug bounty');
  });

  it('has no such caution where the entry answers both parts', () => {
    const [first] = wildix.match({
      text: 'How often are backups taken, and how long are they kept?',
    }).suggestions;
    expect(first).toMatchObject({ entryId: 'wildix-backup-retention', caution: null });
  });
});

describe('labels of any form', () => {
  it.each(['Rating', 'Owner', 'Comments', 'Category', 'Date', 'Priority', 'Fonction'])(
    '%s is no security question',
    (text) => {
      expect(isHigh(wildix, text)).toBe(false);
      expect(isHigh(wildmoka, text)).toBe(false);
    },
  );

  it('lets a label speak that names its subject', () => {
    expect(isHigh(wildix, 'Warranty period')).toBe(true);
  });
});

describe('details that are not on record', () => {
  it.each([
    [wildix, 'Who performs the penetration tests?'],
    [wildix, 'When was the last vulnerability scan?'],
    [wildix, 'How long do failovers take?'],
    [wildix, 'Which company carried out your last penetration test?'],
    [wildix, 'Which algorithm is your stored data encrypted with?'],
    [wildix, 'Con quale algoritmo cifrate i dati archiviati?'],
    [wildmoka, 'Can customers choose the minimum TLS version?'],
    [wildix, 'Do you have capacity planning?'],
    [wildmoka, 'Signed URL lifetime'],
    [wildmoka, 'After how many minutes does a signed URL expire?'],
  ])('%# keep an entry on the subject out of the high band', (matcher, text) => {
    expect(isHigh(matcher, text)).toBe(false);
  });

  it('are no matter where the record gives them', () => {
    expect(isHigh(wildmoka, 'Which company sends your outbound e-mail?')).toBe(true);
    expect(isHigh(wildmoka, 'Which algorithm encrypts your databases?')).toBe(true);
    expect(isHigh(wildix, 'After what time is personal data deleted?')).toBe(true);
  });
});
