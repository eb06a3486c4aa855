import { candidatesFor, wholeOf, wholesOf, type PartOf } from '#core/review/identity/parts.ts';
import type { Database, Questionnaire } from '../schema.ts';

/** Where the questions of a page are kept, and the questionnaire they are shown in. */
export interface Home {
  /** The questionnaire the page was found as: its own, or that of the form it is a numbered step of. */
  readonly partId: string;
  /** Another one only where a person joined that to it. */
  readonly questionnaireId: string;
}

/** Where a page belongs (id as of `questionnaireIdOf`); one that was never seen belongs to itself. */
export async function homeOf({ questionnaires }: Database, pageId: string): Promise<Home> {
  const part = await questionnaires.where('pages').equals(pageId).first();
  if (!part) return { partId: pageId, questionnaireId: pageId };
  const all = await questionnaires.where({ site: part.site }).toArray();
  return { partId: part.id, questionnaireId: wholeOf(part.id, all) };
}

/** A questionnaire and what was joined to it; empty for one that is not kept. */
export async function readParts({ questionnaires }: Database, id: string): Promise<readonly Questionnaire[]> {
  const whole = await questionnaires.get(id);
  const all = whole ? await questionnaires.where({ site: whole.site }).toArray() : [];
  return wholesOf(all).get(id) ?? [];
}

/** Writes what a look at the page found; what a person joined meanwhile stays joined. */
export function writeQuestionnaire({ questionnaires }: Database, found: Questionnaire): Promise<void> {
  return questionnaires.db.transaction('rw', questionnaires, async () => {
    const partOf = (await questionnaires.get(found.id))?.partOf;
    await questionnaires.put({ ...found, ...(partOf && { partOf }) });
  });
}

/** False, and nothing written, where the one is no candidate for the other any more (see `candidatesFor`). */
export function joinQuestionnaire(
  { questionnaires }: Database,
  id: string,
  partOf: PartOf,
  vendorId: string,
): Promise<boolean> {
  return questionnaires.db.transaction('rw', questionnaires, async () => {
    const part = await questionnaires.get(id);
    const all = part ? await questionnaires.where({ site: part.site }).toArray() : [];
    if (!part || !candidatesFor(id, vendorId, all).some((one) => one.id === partOf.id)) return false;
    await questionnaires.put({ ...part, partOf });
    return true;
  });
}

/** Takes a joining back; false where another window has done so already. */
export function separateQuestionnaire({ questionnaires }: Database, id: string): Promise<boolean> {
  return questionnaires.db.transaction('rw', questionnaires, async () => {
    const { partOf, ...alone } = (await questionnaires.get(id)) ?? {};
    if (!partOf) return false;
    await questionnaires.put(alone as Questionnaire);
    return true;
  });
}
