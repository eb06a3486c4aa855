import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createMatcher } from '#core/match/matcher.ts';
import { entries } from '#knowledge/bundle.ts';
import { bundledLexicon } from '#knowledge/lexicon/index.ts';
import { languages } from '../../speak.ts';

type Asked = Readonly<Record<'data' | 'operation' | 'company', Readonly<Record<string, string>>>>;

const practiceIn = (language: string) =>
  (JSON.parse(readFileSync(`locales/${language}.json`, 'utf8')) as { practice: Asked }).practice;

const ofVendor = (vendor: string) => entries.filter((entry) => entry.vendor === vendor);
const matcher = { wildix: createMatcher(ofVendor('wildix'), bundledLexicon) };
const bandsIn = (language: string) => {
  const { data, operation, company } = practiceIn(language);
  const asked = { ...data, ...operation, ...company };
  return Object.entries(asked).flatMap(([name, text]) =>
    name === 'title' ? [] : [[name, matcher.wildix.match({ text }).suggestions[0]?.band ?? null] as const],
  );
};

test.each(languages)(
  'the practice questionnaire in %s has answers to approve and one that is silent',
  (language) => {
    const bands = new Map(bandsIn(language));
    expect(bands.get('insurance')).toBeNull();
    const high = [...bands.values()].filter((band) => band === 'high');
    expect(high.length, JSON.stringify([...bands])).toBeGreaterThanOrEqual(2);
  },
);
