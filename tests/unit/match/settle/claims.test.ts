import { describe, expect, it } from 'vitest';
import { createMatcher } from '#core/match/matcher.ts';
import type { Claim } from '#core/types.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../anEntry.ts';

/** What the record says to a question, where a certain entry holds these claims. */
function shortOf(text: string, claims: readonly Claim[]) {
  const entry = anEntry({
    question: 'Is customer data encrypted?',
    alternates: [
      'Encryption of customer data',
      'Is customer data encrypted at rest?',
      'Is customer data stored unencrypted?',
    ],
    answer: { text: 'All customer data is encrypted at rest.', short: claims },
  });
  const { suggestions } = createMatcher([entry], bundledLexicon).match({ text });
  return suggestions[0] ? suggestions[0].short : expect.fail('nothing was offered');
}

const encrypted: Claim = { question: 'Is customer data encrypted?', short: 'yes' };
const bare: Claim = { question: 'Is customer data stored unencrypted?', short: 'no' };

describe('the claim that settles a closed question', () => {
  it('is the one worded the same way round', () => {
    expect(shortOf('Is customer data encrypted?', [encrypted, bare])).toBe('yes');
    expect(shortOf('Is customer data stored unencrypted?', [encrypted, bare])).toBe('no');
  });

  it('is none where only the opposite is claimed', () => {
    expect(shortOf('Is customer data stored unencrypted?', [encrypted])).toBeNull();
  });

  it('is none where the entry claims nothing', () => {
    expect(shortOf('Is customer data encrypted?', [])).toBeNull();
  });

  it('is the one about the same demand', () => {
    const subject = 'customer data in databases, object storage and system logs encrypted at rest';
    const some: Claim = { question: `Is ${subject}?`, short: 'yes' };
    const always: Claim = { question: `Is ${subject} always?`, short: 'partial' };
    expect(shortOf(`Is ${subject} everywhere?`, [some, always])).toBe('partial');
    expect(shortOf(`Is ${subject}?`, [some, always])).toBe('yes');
  });

  it('is, for another way to ask, the claim that way is most like', () => {
    const some: Claim = { question: 'Is customer data encrypted on every system?', short: 'partial' };
    expect(shortOf('Encryption of customer data', [some, encrypted])).toBe('yes');
  });

  it('takes the polarity of the clause that asks, not of what follows', () => {
    const text = 'Is customer data encrypted, and can that be disabled?';
    expect(shortOf(text, [encrypted, bare])).not.toBe('no');
    expect(shortOf(text, [encrypted, bare])).not.toBeNull();
  });
});
