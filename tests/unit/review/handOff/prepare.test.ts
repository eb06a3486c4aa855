import { expect, test } from 'vitest';
import { prepareHandOff } from '#core/review/handOff/prepare.ts';
import { countSecret } from '#core/review/handOff/secret.ts';
import type { Logged } from '#core/review/handOff/merge.ts';
import { readHandOff } from '#core/review/handOff/read.ts';
import { writeHandOff } from '#core/review/handOff/write.ts';
import { ada, words } from '../questions.ts';
import { after, entryOf, fresh, head } from './aReview.ts';

function written(logged: readonly Logged[], withNda: boolean): string {
  return writeHandOff(prepareHandOff({ head, logged, entryOf, withNda }));
}

const picked = after(fresh('r2', 'Where is the vault?'), ada, {
  kind: 'pickAlternative',
  entryId: 'secret',
  basis: null,
});

test('an alternative under an agreement is left out, and the file still holds together', () => {
  const text = written([fresh()], false);
  expect(text).not.toContain('CANARY');
  expect(readHandOff(text)).toMatchObject({ ok: true, review: { records: [{ id: 'r1' }], withheld: [] } });
});

test('a question answered under an agreement is withheld and named, even after its words were changed', () => {
  const edited = after(picked, ada, { kind: 'edit', answer: words('CANARY, in other words.') });
  const text = written([fresh(), edited], false);
  expect(text).not.toContain('CANARY');
  expect(readHandOff(text)).toMatchObject({
    ok: true,
    review: { withheld: [{ text: 'Where is the vault?', why: 'nda' }] },
  });
});

test('after a choice everything goes along', () => {
  const read = readHandOff(written([fresh(), picked], true));
  expect(read).toMatchObject({
    ok: true,
    review: { withheld: [], entries: [{ level: 'public' }, { level: 'nda' }] },
  });
  expect(countSecret([fresh(), picked], entryOf)).toBe(1);
});

test('a record whose log does not lead to it is withheld, and the rest goes', () => {
  const one = fresh();
  const bent = { ...one, record: { ...one.record, answer: words('Nobody wrote this.') } };
  const read = readHandOff(written([bent, fresh('r2', 'Another?')], true));
  expect(read).toMatchObject({ ok: true, review: { records: [{ id: 'r2' }], withheld: [{ why: 'log' }] } });
});

test('an entry of another vendor never goes along', () => {
  const ofWildmoka = { ...head, vendor: { id: 'wildmoka', name: 'Wildmoka' } };
  expect(prepareHandOff({ head: ofWildmoka, logged: [fresh()], entryOf, withNda: true }).entries).toEqual([]);
});

test('a page that was joined by hand travels as part of the one questionnaire', () => {
  const elsewhere = fresh('r2', 'Of another page?');
  const rows = elsewhere.rows.map((row) =>
    row.act.kind === 'open' ? { ...row, act: { ...row.act, questionnaireId: 'other page' } } : row,
  );
  const joined = { record: { ...elsewhere.record, questionnaireId: 'other page' }, rows };
  const read = readHandOff(written([fresh(), joined], true));
  expect(read).toMatchObject({ ok: true, review: { records: [{ id: 'r1' }, { id: 'r2' }], withheld: [] } });
});
