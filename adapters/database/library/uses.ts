import type { Use } from '#core/library/keep/uses.ts';
import type { Database } from '../schema.ts';

/** Every approved answer of one vendor that came from an entry, over all questionnaires kept here. */
export async function readUses(database: Database, vendorId: string): Promise<Use[]> {
  const { reviews, questionnaires } = database;
  const named = new Map((await questionnaires.toArray()).map((one) => [one.id, one]));
  const uses: Use[] = [];
  // Record by record: a review holds its whole match, and all of them at once may be too much to hold.
  await reviews.each(({ vendorId: vendor, entryId, approval, questionnaireId }) => {
    if (vendor !== vendorId || entryId === null || approval === null) return;
    const { title: questionnaire = '', site = '' } = named.get(questionnaireId) ?? {};
    uses.push({ entryId, questionnaire, site, at: approval.at });
  });
  return uses;
}
