import { describe, expect, it } from 'vitest';
import { readLexicon } from '#core/match/analyse/vocabulary.ts';
import { saidTogether, sentencesOf, togetherTerm } from '#core/match/candidates/breaths.ts';
import { profileOf } from '#core/match/candidates/profile.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { anEntry } from '../anEntry.ts';

const together = (entry: Parameters<typeof anEntry>[0]) =>
  profileOf(anEntry(entry), readLexicon(bundledLexicon)).together;

describe('what is said in one breath', () => {
  it('keeps sentences apart', () => {
    const text = 'Snapshots are kept for two weeks. Audit logs are reviewed every month.';
    expect(sentencesOf(text)).toHaveLength(2);
    const said = together({ question: 'Operations', answer: { text } });
    expect(said).toContain(togetherTerm('how-long', 'snapshot'));
    expect(said).toContain(togetherTerm('how-often', 'audit-log'));
    expect(said).not.toContain(togetherTerm('how-often', 'snapshot'));
  });

  it('counts a way to ask, and a fact by its kind', () => {
    const facts = [{ kind: 'party', about: 'snapshot restore', value: 'SRE team' }] as const;
    const said = together({ question: 'How often are audit logs read?', facts });
    expect(said).toContain(togetherTerm('how-often', 'audit-log'));
    expect(said).toContain(togetherTerm('who', 'snapshot'));
  });

  it('is about scopes and details only', () => {
    const breath = { concepts: new Set(['encryption', 'backup']), aspects: ['documented', 'how-often'] };
    expect([...saidTogether([breath], new Set(['backup']))]).toEqual([togetherTerm('how-often', 'backup')]);
  });
});
