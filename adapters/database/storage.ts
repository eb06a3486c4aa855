import type { AnswerParts } from '#core/types.ts';
import type { LogRow } from '#core/review/state/acts.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import {
  readLogs,
  readReviews,
  watchReviews,
  writeReviews,
  type Conflicts,
  type ReviewWrite,
} from './reviews.ts';
import { isWhole, rebuildReviews } from './rebuild.ts';
import type { KnownPlace } from '../pointed.ts';
import { openDatabase, type Database, type Grant, type Questionnaire, type Site } from './schema.ts';
import { forgetTyped, keepTyped, unwrittenWords } from './typed.ts';

/** All that the panel keeps, behind one door, so that tests can stand another behind it. */
export interface Storage {
  readSite(site: string): Promise<Site | undefined>;
  writeSite(site: Site): Promise<void>;
  readQuestionnaire(id: string): Promise<Questionnaire | undefined>;
  writeQuestionnaire(questionnaire: Questionnaire): Promise<void>;
  /** The questionnaire that a page is a step of; the page's own where it is none. */
  homeOf(pageId: string): Promise<string>;
  hasQuestionnaires(): Promise<boolean>;
  readReviews(questionnaireId: string, vendorId: string): Promise<ReviewRecord[]>;
  writeReviews(writes: readonly ReviewWrite[]): Promise<Conflicts>;
  /** Records of these ids that are lost or damaged are put together from their log; returns how many. */
  rebuildReviews(recordIds: readonly string[]): Promise<number>;
  /** The log of these records, by record and revision. */
  readLogs(recordIds: readonly string[]): Promise<LogRow[]>;
  watchReviews(
    questionnaireId: string,
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
    writeQuestionnaire: async (questionnaire) => {
      await database.questionnaires.put(questionnaire);
    },
    homeOf: async (pageId) =>
      (await database.questionnaires.where('pages').equals(pageId).first())?.id ?? pageId,
    hasQuestionnaires: async () => (await database.questionnaires.count()) > 0,
    readReviews: async (questionnaireId, vendorId) =>
      (await readReviews(database, questionnaireId, vendorId)).filter(isWhole),
    writeReviews: (writes) => writeReviews(database, writes),
    rebuildReviews: (recordIds) => rebuildReviews(database, recordIds),
    readLogs: (recordIds) => readLogs(database, recordIds),
    watchReviews: (questionnaireId, vendorId, onChange) =>
      watchReviews(database, questionnaireId, vendorId, onChange),
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
