import type { VendorProfile } from '#core/library/libraryEntry.ts';
import type { Database } from '../schema.ts';

/** See `LibraryStore.removeVendor`. */
export function removeVendor(database: Database, { id, revision }: VendorProfile): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    if ((await database.vendors.get(id))?.revision !== revision) return false;
    await database.vendors.delete(id);
    await database.entries.where({ vendor: id }).delete();
    await database.history.where({ vendor: id }).delete();
    await database.remembered.where({ vendorId: id }).delete();
    await database.grants.where({ vendorId: id }).delete();
    await database.matchIndexes.delete(id);
    await database.teamSources.delete(id);
    await database.sites.filter(({ vendorId }) => vendorId === id).delete();
    await database.received.filter(({ vendor }) => vendor.id === id).delete();
    await removeReviews(database, id);
    return true;
  });
}

/** The company's reviews with their log; a questionnaire stays where another company answers it too. */
async function removeReviews({ reviews, log, questionnaires }: Database, vendor: string): Promise<void> {
  const found = await reviews.filter(({ vendorId }) => vendorId === vendor).primaryKeys();
  await reviews.bulkDelete(found);
  await log
    .where('[recordId+revision]')
    .inAnyRange(
      found.map((id) => [
        [id, 0],
        [id, Number.MAX_SAFE_INTEGER],
      ]),
    )
    .delete();
  const answered = await questionnaires.filter(({ order }) => Object.hasOwn(order, vendor)).toArray();
  for (const questionnaire of answered) {
    const { [vendor]: _, ...order } = questionnaire.order;
    if (Object.keys(order).length === 0) await questionnaires.delete(questionnaire.id);
    else await questionnaires.put({ ...questionnaire, order });
  }
}
