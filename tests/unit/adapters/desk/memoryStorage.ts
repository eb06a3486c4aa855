import type { AnswerParts } from '#core/types.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import { candidatesFor, wholeOf, wholesOf } from '#core/review/identity/parts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { Grant, Questionnaire, Site } from '#adapters/database/schema.ts';
import type { KnownPlace } from '#adapters/pointed.ts';
import type { Storage } from '#adapters/database/storage.ts';

/** Everything kept, in plain maps: two desks over the same one are two windows of one browser. */
export interface MemoryStorage extends Storage {
  readonly log: LogRow[];
  readonly reviews: Map<string, ReviewRecord>;
  /** Writes wait here while it is true, as in a popup that dies before its transaction ends. */
  held: boolean;
  failing: boolean;
  release(): void;
}

export function memoryStorage(): MemoryStorage {
  const sites = new Map<string, Site>();
  const questionnaires = new Map<string, Questionnaire>();
  const reviews = new Map<string, ReviewRecord>();
  const typed = new Map<string, AnswerParts>();
  const places = new Map<string, KnownPlace>();
  const grants: Grant[] = [];
  const log: LogRow[] = [];
  const watchers = new Set<() => void>();
  let waiting: (() => void)[] = [];
  const of = (ids: readonly string[], vendorId: string) =>
    [...reviews.values()].filter(
      (record) => ids.includes(record.questionnaireId) && record.vendorId === vendorId,
    );
  const forms = () => [...questionnaires.values()];
  const storage: MemoryStorage = {
    log,
    reviews,
    held: false,
    failing: false,
    release: () => {
      storage.held = false;
      for (const go of waiting) go();
      waiting = [];
    },
    readSite: async (site) => sites.get(site),
    writeSite: async (site) => void sites.set(site.site, site),
    readQuestionnaire: async (id) => questionnaires.get(id),
    writeQuestionnaire: async (one) => {
      const partOf = questionnaires.get(one.id)?.partOf;
      questionnaires.set(one.id, { ...one, ...(partOf && { partOf }) });
    },
    homeOf: async (pageId) => {
      const partId = forms().find(({ pages }) => pages?.includes(pageId))?.id ?? pageId;
      return { partId, questionnaireId: wholeOf(partId, forms()) };
    },
    readParts: async (id) => wholesOf(forms()).get(id) ?? [],
    readSiteForms: async (site) => forms().filter((one) => one.site === site),
    joinQuestionnaire: async (id, partOf, vendorId) => {
      const part = questionnaires.get(id);
      if (!part || !candidatesFor(id, vendorId, forms()).some((one) => one.id === partOf.id)) return false;
      questionnaires.set(id, { ...part, partOf });
      return true;
    },
    separateQuestionnaire: async (id) => {
      const { partOf, ...alone } = questionnaires.get(id) ?? {};
      if (partOf) questionnaires.set(id, alone as Questionnaire);
      return partOf !== undefined;
    },
    hasQuestionnaires: async () => questionnaires.size > 0,
    readReviews: async (ids, vendorId) => of(ids, vendorId),
    writeReviews: async (writes) => {
      if (storage.held) await new Promise<void>((go) => waiting.push(go));
      if (storage.failing) throw new Error('quota');
      const conflicts: ReviewRecord[] = [];
      for (const { record, basedOn, log: rows } of writes) {
        const there = reviews.get(record.id);
        if ((there?.revision ?? 0) === basedOn) {
          reviews.set(record.id, structuredClone(record));
          log.push(...rows);
        } else if (there) conflicts.push(there);
      }
      for (const tell of watchers) tell();
      return conflicts;
    },
    rebuildReviews: async () => 0,
    readLogs: async (ids) =>
      log
        .filter(({ recordId }) => ids.includes(recordId))
        .toSorted((one, other) => one.revision - other.revision),
    watchReviews: (ids, vendorId, onChange) => {
      const tell = () => onChange(of(ids, vendorId));
      watchers.add(tell);
      return () => void watchers.delete(tell);
    },
    readGrants: async (vendorId) => grants.filter((grant) => grant.vendorId === vendorId),
    writeGrants: async (given) => void grants.push(...given),
    readLog: async (id) => log.filter(({ recordId }) => recordId === id),
    readPlaces: async () => [...places.values()],
    keepPlace: async (place) => void places.set(place.id, place),
    forgetPlace: async (id) => void places.delete(id),
    keepTyped: (id, answer) => void typed.set(id, answer),
    forgetTyped: (id) => void typed.delete(id),
    unwrittenWords: () => new Map(typed),
  };
  return storage;
}
