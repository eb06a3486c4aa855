import type { Note, ReviewRecord, Reviewed } from '../record.ts';

/** The notes of both copies by time, each once: a merge loses none, whoever's answer is kept. */
export function joinedNotes({ notes: mine }: ReviewRecord, { notes: theirs }: Reviewed): readonly Note[] {
  const isMine = (note: Note) =>
    mine.some(({ at, by, text }) => at === note.at && by.id === note.by.id && text === note.text);
  return [...mine, ...theirs.filter((note) => !isMine(note))].toSorted((a, b) => a.at - b.at);
}
