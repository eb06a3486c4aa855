import type { KeptQuestionnaire } from './backupFile.ts';

/** A questionnaire of both copies: as it was seen last, and in its order every question of either. */
export function mergedQuestionnaire(
  here: KeptQuestionnaire | undefined,
  there: KeptQuestionnaire,
): KeptQuestionnaire {
  if (!here) return there;
  const [last, earlier] = here.scannedAt >= there.scannedAt ? [here, there] : [there, here];
  const vendors = new Set([...Object.keys(last.order), ...Object.keys(earlier.order)]);
  const order = [...vendors].map((id) => [id, union(last.order[id], earlier.order[id])] as const);
  const pages = union(last.pages, earlier.pages);
  return { ...last, order: Object.fromEntries(order), ...(pages.length > 0 && { pages }) };
}

function union(one: readonly string[] = [], other: readonly string[] = []): readonly string[] {
  return [...new Set([...one, ...other])];
}
