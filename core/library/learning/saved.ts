import type { Claim, Entry, ShortAnswer, Source } from '../../types.ts';
import type { ReviewRecord } from '../../review/state/record.ts';
import { changed, created, overriding, type Change } from '../changes.ts';
import type { EntryWrite, LibraryEntry } from '../libraryEntry.ts';
import { words } from '../find/words.ts';

/** An entry as it stands: the kept one, or a bundled one that nothing stands in for yet. */
export interface Standing {
  readonly entry: Entry;
  readonly kept: LibraryEntry | null;
}

/**
 * The question as another way to ask an entry; null where it already is one. A bundled entry gets an own
 * version for it.
 */
export function anotherWay({ entry, kept }: Standing, question: string, change: Change): EntryWrite | null {
  const asked = words(question).join(' ');
  const known = [entry.question, ...entry.alternates].some((way) => words(way).join(' ') === asked);
  if (known || asked === '') return null;
  const content = { ...(kept ?? entry), alternates: [...entry.alternates, question.trim()] };
  return kept
    ? changed(kept, content, change, { act: 'learned' })
    : overriding(entry, content, change, { act: 'learned' });
}

/** Yes and no in the words forms commonly use; anything else is not concluded from. */
const shortOf: Readonly<Record<string, ShortAnswer>> = {
  yes: 'yes',
  no: 'no',
  partially: 'partial',
  partly: 'partial',
  partial: 'partial',
  'n a': 'na',
  'not applicable': 'na',
};

/**
 * An approved answer as a new entry, under the given id. Its source is that of the entry it came from, else the
 * questionnaire it was given in; who may be told stays as narrow as it was. A choice of the form becomes a
 * settled yes-or-no question only where it is a plain yes, no, partly or not applicable.
 * Null where there are no words to keep.
 */
export function newEntry(
  { question, answer, vendorId }: ReviewRecord,
  from: Entry | null,
  { id, site, change }: { readonly id: string; readonly site: string; readonly change: Change },
): EntryWrite | null {
  const choice = answer.choice ?? [];
  const text = (answer.text ?? '').trim() || choice.join('; ');
  if (text === '' || question.text.trim() === '') return null;
  const short = choice.length === 1 ? shortOf[words(choice[0] ?? '').join(' ')] : undefined;
  const claims: readonly Claim[] = short ? [{ question: question.text.trim(), short }] : [];
  const entry: Entry = {
    id,
    vendor: vendorId,
    question: question.text.trim(),
    alternates: [],
    answer: { text, ...(claims.length > 0 && { short: claims }) },
    // The details of the entry it came from may not hold for changed words, so none are taken over.
    facts: [],
    source: from?.source ?? questionnaireSource(site, question.section, change.at),
    topic: from?.topic ?? (question.section?.trim() || 'Saved from reviews'),
    tags: [],
    level: from?.level ?? 'customer',
    ...(change.by.name && { owner: change.by.name }),
  };
  return created(entry, change, { origin: 'learned', act: 'learned' });
}

function questionnaireSource(site: string, section: string | null, at: number): Source {
  return {
    document: `Questionnaire at ${site}`,
    section: section?.trim() || 'Approved answer',
    date: new Date(at).toISOString().slice(0, 10),
  };
}
