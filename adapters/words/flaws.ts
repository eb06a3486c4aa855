import type { FieldFlaw, Flaw } from '#core/flaw.ts';
import { fieldNames } from '#core/library/import/candidate.ts';
import type { Place } from '#core/library/import/place.ts';
import type { Reason } from '#core/library/import/verdicts.ts';
import { asName, say } from './say.ts';

/** What is wrong with a field, by the name it has where it is shown. */
export function fieldFlawWords(flaw: FieldFlaw, field: string): string {
  if (flaw.id === 'too-long') return say('flaws.too_long', { field, most: flaw.most });
  return say(`flaws.plain.${asName(flaw.id)}`, { field });
}

/** What is wrong with a record; a field that a person fills in has the name of its form. */
export function flawWords(flaw: Flaw): string {
  if (flaw.id === 'not-an-entry') return say('flaws.not_an_entry');
  if (flaw.id === 'used-twice') return say('flaws.used_twice', { id: flaw.entryId });
  return fieldFlawWords(flaw, fieldName(flaw.field));
}

/** Where something stands in a file: "row 12", "Access, row 12". */
export function placeWords({ kind, number, table }: Place): string {
  const place = say(`places.kinds.${kind}`, { number });
  return table === '' ? place : say('places.in_table', { table, place });
}

/** Why a row of a file is not simply new; nothing for null. */
export function reasonWords(reason: Reason | null): string {
  if (reason === null) return '';
  if (reason.id === 'flawed') return flawWords(reason.flaw);
  if (reason.id === 'other-document') return say('reasons.other_document', { document: reason.document });
  return say(`reasons.before.${asName(reason.id)}`, { place: placeWords(reason.place) });
}

/** A path of the schema by the name its last part has; one that no column goes by stays as it is. */
function fieldName(path: string): string {
  const part =
    path === 'answer.text' ? 'answer' : path.replace(/^(answer|source)\./, '').replace(/\.\d+$/, '');
  const known = fieldNames.find((name) => name === part);
  return known ? say(`import.roles.${known}`) : path;
}
