import type { AnswerParts } from '#core/types.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import type { PartOf } from '#core/review/identity/parts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import {
  readLogs,
  readReviews,
  watchReviews,
  writeReviews,
  type Conflicts,
  type ReviewWrite,
} from './review/reviews.ts';
import {
  homeOf,
  joinQuestionnaire,
  readParts,
  separateQuestionnaire,
  writeQuestionnaire,
  type Home,
} from './review/parts.ts';
import { isWhole, rebuildReviews } from './review/rebuild.ts';
import type { KnownPlace } from '../pointed.ts';
import { openDatabase, type Database, type Grant, type Questionnaire, type Site } from './schema.ts';
import { forgetTyped, keepTyped, unwrittenWords } from './review/typed.ts';

/** All that the panel keeps, behind one door, so that tests can stand another behind it. */
export interface Storage {
  readSite(site: string): Promise<Site | undefined>;
  writeSite(site: Site): Promise<void>;
  readQuestionnaire(id: string): Promise<Questionnaire | undefined>;
  /** Writes what a look at the page found; what a person joined meanwhile stays joined. */
  writeQuestionnaire(questionnaire: Questionnaire): Promise<void>;
  /** Where a page belongs; one that was never seen belongs to itself. */
  homeOf(pageId: string): Promise<Home>;
  /** A questionnaire and what was joined to it, itself first; empty for one that is not kept. */
  readParts(id: string): Promise<readonly Questionnaire[]>;
  readSiteForms(site: string): Promise<readonly Questionnaire[]>;
  /** False, and nothing written, where the one cannot be a part of the other (any more). */
  joinQuestionnaire(id: string, partOf: PartOf, vendorId: string): Promise<boolean>;
  /** False where it is a part of none. */
  separateQuestionnaire(id: string): Promise<boolean>;
  hasQuestionnaires(): Promise<boolean>;
  readReviews(questionnaireIds: readonly string[], vendorId: string): Promise<ReviewRecord[]>;
  writeReviews(writes: readonly ReviewWrite[]): Promise<Conflicts>;
  /** Records of these ids that are lost or damaged are put together from their log; returns how many. */
  rebuildReviews(recordIds: readonly string[]): Promise<number>;
  /** The log of these records, by record and revision. */
  readLogs(recordIds: readonly string[]): Promise<LogRow[]>;
  watchReviews(
    questionnaireIds: readonly string[],
    vendorId: string,
    onChange: (records: readonly ReviewRecord[]) => void,
  ): () => void;
  /** Origins that may get this vendor's answers for signed customers. */
  readGrants(vendorId: string): Promise<Grant[]>;
  writeGrants(grants: readonly Grant[]): Promise<void>;
  /** The acts on one record, oldest first. */
  readLog(recordId: string): Promise<LogRow[]>;
  /** Where a person pointed at questions, over all sites. */
  readPlaces(): Promise<KnownPlace[]>;
  keepPlace(place: KnownPlace): Promise<void>;
  forgetPlace(id: string): Promise<void>;
  keepTyped(recordId: string, answer: AnswerParts): void;
  forgetTyped(recordId: string): void;
  unwrittenWords(): ReadonlyMap<string, AnswerParts>;
}

export function openStorage(database: Database = openDatabase()): Storage {
  return {
    readSite: (site) => database.sites.get(site),
    writeSite: async (site) => {
      await database.sites.put(site);
    },
    readQuestionnaire: (id) => database.questionnaires.get(id),
    writeQuestionnaire: (questionnaire) => writeQuestionnaire(database, questionnaire),
    homeOf: (pageId) => homeOf(database, pageId),
    readParts: (id) => readParts(database, id),
    readSiteForms: (site) => database.questionnaires.where({ site }).toArray(),
    joinQuestionnaire: (id, partOf, vendorId) => joinQuestionnaire(database, id, partOf, vendorId),
    separateQuestionnaire: (id) => separateQuestionnaire(database, id),
    hasQuestionnaires: async () => (await database.questionnaires.count()) > 0,
    readReviews: async (questionnaireIds, vendorId) =>
      (await readReviews(database, questionnaireIds, vendorId)).filter(isWhole),
    writeReviews: (writes) => writeReviews(database, writes),
    rebuildReviews: (recordIds) => rebuildReviews(database, recordIds),
    readLogs: (recordIds) => readLogs(database, recordIds),
    watchReviews: (questionnaireIds, vendorId, onChange) =>
      watchReviews(database, questionnaireIds, vendorId, onChange),
    readGrants: (vendorId) => database.grants.where({ vendorId }).toArray(),
    writeGrants: async (grants) => {
      await database.grants.bulkPut([...grants]);
    },
    readLog: (recordId) =>
      database.log.where('[recordId+revision]').between([recordId, 0], [recordId, Infinity]).toArray(),
    readPlaces: () => database.pointed.toArray(),
    keepPlace: async (place) => {
      await database.pointed.put(place);
    },
    forgetPlace: (id) => database.pointed.delete(id),
    keepTyped,
    forgetTyped,
    unwrittenWords,
  };
}
