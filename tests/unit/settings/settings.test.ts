import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  defaults,
  effectiveSettings,
  handedOutIn,
  handedOutKey,
  maySet,
  settingKeys,
} from '#core/settings/settings.ts';

test('nothing set is the defaults, in which everything needs an approval', () => {
  expect(effectiveSettings(undefined, {})).toEqual({ settings: defaults, managed: new Set(), invalid: [] });
  expect(defaults.approval).toBe('everything');
});

test('the organisation wins over a person, a person over the defaults', () => {
  const { settings, managed } = effectiveSettings(
    { approval: 'off', maxSourceAgeMonths: 12 },
    { approval: 'everything' },
  );
  expect(settings).toEqual({ ...defaults, maxSourceAgeMonths: 12 });
  expect([...managed]).toEqual(['approval']);
});

describe('P08 what an organisation set to no value of its setting', () => {
  test.each([
    ['an unknown policy', { approval: 'sometimes' }],
    ['a word for a number', { maxSourceAgeMonths: '12' }],
    ['a negative age', { maxSourceAgeMonths: -1 }],
    ['half a month', { maxSourceAgeMonths: 1.5 }],
    ['a word for a switch', { approverMustDiffer: 'yes' }],
    ['an unknown setting', { constructor: true }],
  ])('%s is ignored and named', (_, organisation) => {
    const { settings, managed, invalid } = effectiveSettings({}, organisation);
    expect(settings).toEqual(defaults);
    expect(managed.size).toBe(0);
    expect(invalid).toEqual(Object.keys(organisation));
  });
  test('is ignored where a person set it, too', () => {
    expect(effectiveSettings({ approval: 7 }, null).settings).toEqual(defaults);
    expect(effectiveSettings('broken', 'broken').settings).toEqual(defaults);
  });
});

test('a person may set what the organisation left open, to a value it takes', () => {
  const effective = effectiveSettings({}, { approval: 'everything' });
  expect(maySet(effective, { approverMustDiffer: true })).toBe(true);
  expect(maySet(effective, { approval: 'off' })).toBe(false);
  expect(maySet(effective, { maxSourceAgeMonths: 1000 })).toBe(false);
});

test('the schema for administrators names exactly the settings there are, and the answers they may hand out', () => {
  const schema = JSON.parse(readFileSync('public/managed-settings.json', 'utf8'));
  expect(Object.keys(schema.properties)).toEqual([...settingKeys, handedOutKey]);
});

test('answers that are handed out are no setting, and only a text is any', () => {
  const { settings, invalid } = effectiveSettings({}, { teamLibrary: '{}' });
  expect([settings, invalid]).toEqual([defaults, []]);
  expect(handedOutIn({ teamLibrary: '{}' })).toBe('{}');
  for (const teamLibrary of [7, null, ' ', { entries: [] }]) {
    expect(handedOutIn({ teamLibrary })).toBeNull();
    expect(effectiveSettings({}, { teamLibrary }).invalid).toEqual(['teamLibrary']);
  }
});
