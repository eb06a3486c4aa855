import { describe, expect, it } from 'vitest';
import type { Amount } from '#core/match/analyse/amounts.ts';
import { meetsAmount, meetsVersion } from '#core/match/guard/amounts.ts';
import type { Fact } from '#core/types.ts';

const kept: Fact = { kind: 'duration', about: 'retention', value: 2, unit: 'month', bound: 'at most' };
const yearly: Fact = { kind: 'frequency', about: 'tests', value: 1, unit: 'year' };
const users: Fact = { kind: 'count', about: 'users', value: 5000, unit: 'user' };
const aes: Fact = { kind: 'algorithm', about: 'disks', value: 'AES-256' };
const tls: Fact = { kind: 'version', about: 'TLS', value: 'TLS 1.2', bound: 'at least' };

const duration = (value: number, unit: string, bound: Amount['bound'] = null): Amount => ({
  kind: 'duration',
  value,
  unit,
  bound,
});

describe('an amount against the record', () => {
  it.each([
    ['at most three months is met by two', duration(3, 'month', 'at most'), kept, 'met'],
    ['at most 90 days is met by two months', duration(90, 'day', 'at most'), kept, 'met'],
    ['at most a month is not', duration(1, 'month', 'at most'), kept, 'not met'],
    ['at least six months is not', duration(6, 'month', 'at least'), kept, 'not met'],
    ['a year is not two months', duration(1, 'year'), kept, 'not met'],
    ['hours against a count: unknown', duration(72, 'hour', 'at most'), users, 'unknown'],
    ['yearly is met by yearly', { kind: 'frequency', value: 1, unit: 'year', bound: null }, yearly, 'met'],
    [
      'quarterly is not met by yearly',
      { kind: 'frequency', value: 1, unit: 'quarter', bound: null },
      yearly,
      'not met',
    ],
    ['1,000 users are met by 5,000', { kind: 'count', value: 1000, unit: 'user', bound: null }, users, 'met'],
    ['256 bit are met by AES-256', { kind: 'count', value: 256, unit: 'bit', bound: null }, aes, 'met'],
    [
      'at least 128 bit are met by AES-256',
      { kind: 'count', value: 128, unit: 'bit', bound: 'at least' },
      aes,
      'met',
    ],
    ['512 bit are not', { kind: 'count', value: 512, unit: 'bit', bound: null }, aes, 'not met'],
    [
      'bits against no algorithm: unknown',
      { kind: 'count', value: 256, unit: 'bit', bound: null },
      users,
      'unknown',
    ],
    ['10,000 users are not', { kind: 'count', value: 10_000, unit: 'user', bound: null }, users, 'not met'],
  ] as const)('%s', (_, amount, fact, verdict) => {
    expect(meetsAmount(amount, [fact])).toBe(verdict);
  });
});

describe('a version against "1.2 or newer"', () => {
  it.each([
    [1.2, false, 'met'],
    [1.1, true, 'met'],
    [1.2, true, 'met'],
    [1.0, false, 'not met'],
    [1.3, false, 'unknown'],
    [1.3, true, 'unknown'],
  ] as const)('%d, or newer: %s → %s', (value, orNewer, verdict) => {
    expect(meetsVersion({ value, orNewer }, [tls])).toBe(verdict);
  });

  it('is unknown where no version is on record', () => {
    expect(meetsVersion({ value: 1.2, orNewer: false }, [kept])).toBe('unknown');
  });
});
