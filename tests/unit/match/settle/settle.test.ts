import { describe, expect, it } from 'vitest';
import { remarkWords } from '#adapters/words/remarks.ts';
import { createMatcher } from '#core/match/matcher.ts';
import type { Claim, Entry } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../anEntry.ts';

/** The first suggestion for a question to these entries. */
function first(text: string, ...entries: readonly Entry[]) {
  const [suggestion] = createMatcher(entries, bundledLexicon).match({ text }).suggestions;
  return suggestion ?? expect.fail('nothing was offered');
}

const tls = anEntry({
  question: 'Which TLS versions are supported?',
  alternates: ['Minimum TLS version', 'Is TLS 1.0 still offered to clients?'],
  answer: {
    text: 'We support TLS 1.2 or newer.',
    short: [
      { question: 'Is TLS 1.2 supported?', short: 'yes' },
      { question: 'Is TLS 1.0 supported?', short: 'no' },
      { question: 'Are TLS 1.0 and TLS 1.1 disabled?', short: 'yes' },
    ],
  },
  facts: [{ kind: 'version', about: 'TLS', value: 'TLS 1.2', bound: 'at least' }],
});

describe('a version that must not be there', () => {
  it('is a yes where it is demanded in a statement and the record rules it out', () => {
    expect(first('The service must not offer TLS 1.0 to clients.', tls).short).toBe('yes');
  });

  it('is never a yes where the version is asked for, or one of several is on record', () => {
    expect(first('Is TLS 1.0 offered without restrictions?', tls).short).not.toBe('yes');
    expect(first('The service must not offer TLS 1.0 or TLS 1.2.', tls).short).not.toBe('yes');
  });
});

describe('a limit that is denied', () => {
  const retention = anEntry({
    question: 'How long is personal data kept?',
    alternates: ['Personal data retention period'],
    answer: {
      text: 'Personal data is kept for at most 2 months.',
      short: [{ question: 'Is no personal data kept for longer than 2 months?', short: 'yes' }],
    },
    facts: [{ kind: 'duration', about: 'retention', value: 2, unit: 'month', bound: 'at most' }],
  });

  it('is the longest that is allowed', () => {
    expect(first('No personal data is kept for more than three months.', retention).short).toBe('yes');
    expect(first('No personal data is kept for more than one month.', retention).short).not.toBe('yes');
  });
});

describe('a compound question', () => {
  const backups = anEntry({
    id: 'acme-backups',
    question: 'Are backups encrypted?',
    alternates: ['Backup encryption'],
    answer: { text: 'Backups are encrypted.', short: [{ question: 'Are backups encrypted?', short: 'yes' }] },
  });
  const keys = anEntry({
    id: 'acme-keys',
    question: 'Who holds the encryption keys?',
    alternates: ['Who has the encryption keys?', 'Custody of encryption keys'],
    answer: { text: 'The platform team holds the encryption keys.' },
    facts: [{ kind: 'party', about: 'key custody', value: 'platform team' }],
  });
  const text = 'Are backups encrypted, and who holds the encryption keys?';

  it('names the entry that answers what the first leaves open, and stays partial', () => {
    const { entryId, short, caution } = first(text, backups, keys);
    const [other, part] =
      entryId === 'acme-backups'
        ? [keys, 'who holds the encryption keys']
        : [backups, 'Are backups encrypted'];
    expect(remarkWords(caution)).toContain(`On “${part}” the record has “${other.question}”.`);
    expect(short).not.toBe('yes');
  });

  it('names none where the record leaves that part open', () => {
    const asked = 'Are backups encrypted, and how often is that checked?';
    expect(remarkWords(first(asked, backups).caution)).toContain('Not answered by this entry');
    expect(remarkWords(first(asked, backups).caution)).not.toContain('the record has');
  });
});

const process = { question: 'Is there a process for handling incidents?', short: 'yes' } as const;
const written = {
  question: 'Is there a documented process for handling incidents?',
  short: 'yes',
} as const;
const handling = (...short: readonly Claim[]) =>
  anEntry({
    question: 'How are incidents handled?',
    alternates: ['Is there a formal process for handling incidents?'],
    answer: { text: 'Our engineers handle incidents.', short },
  });

describe('a demand for it in writing', () => {
  const text = 'Is there a documented process for handling incidents?';

  it('is not met by another way to ask, only by a claim that says so', () => {
    expect(first(text, handling(process)).short).toBe('partial');
    expect(first(text, handling(process, written)).short).toBe('yes');
  });
});

describe('the reason', () => {
  it('names the question that an entry without facts answers', () => {
    const entry = anEntry({ question: 'Are backups encrypted?', alternates: ['Backup encryption'] });
    expect(remarkWords(first('Are the backups encrypted?', entry).reason)).toContain(
      'answers “Are backups encrypted?”',
    );
  });
});
