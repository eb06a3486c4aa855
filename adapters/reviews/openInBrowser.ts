import { openLibraryStore } from '../database/library/library.ts';
import { openDatabase } from '../database/schema.ts';
import type { Desk } from '../desk/desk.ts';
import { openKeptDesk } from '../desk/openInBrowser.ts';
import type { Saving } from '../learning/saving.ts';
import { openRecordOfAnswers, type RecordOfAnswers } from '../matching/record.ts';
import { noteReviewsExist, readPerson, renamePerson } from '../settings/settings.ts';
import { readReviewFile, type ReviewReading } from './reading/inWorker.ts';
import { openShelf, type ReviewShelf, type ShelvedReview } from './shelf.ts';
import { withReceived } from './withReceived.ts';

export interface OpenedReview {
  readonly desk: Desk;
  readonly library: RecordOfAnswers;
  readonly saving: Saving;
}

/** The shelf in the real browser, and the way to work on a review from it. */
export interface Shelf extends ReviewShelf {
  /** The name of the person who works here; empty until they give one. */
  personName(): string;
  /** Reads a review file that was given, without taking anything in. */
  read(file: File): ReviewReading;
  /** A desk for one review, and the record as the reviewer may see it. */
  open(review: ShelvedReview): Promise<OpenedReview>;
}

export async function openShelfInBrowser(): Promise<Shelf> {
  const database = openDatabase();
  let person = await readPerson();
  const shelf = openShelf(database, async (name) => (person = await renamePerson(name)));
  return {
    ...shelf,
    personName: () => person.name,
    read: readReviewFile,
    takeIn: async (file, kept, name) => {
      const taken = await shelf.takeIn(file, kept, name);
      if (taken.outcome === 'done') await noteReviewsExist();
      return taken;
    },
    open: async ({ questionnaire, vendorId, received }) => {
      const { id: questionnaireId, url, title } = questionnaire;
      const library = withReceived(await openRecordOfAnswers(openLibraryStore(database)), received);
      return {
        ...(await openKeptDesk(database, library, { questionnaireId, vendorId, url, title })),
        library,
      };
    },
  };
}
