import type { ReviewRecord } from '#core/review/state/record.ts';
import { plainAnswer } from '#core/review/plainAnswer.ts';
import { LibrarySearch } from '../card/others/LibrarySearch.tsx';
import { Dialog } from '../Dialog.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import { say } from '../words/say.ts';

interface Props {
  readonly words: string;
  /** The open question, which a found answer is for; without one it is copied. */
  readonly record: ReviewRecord | undefined;
  onClose(): void;
}

/** Searches the record for words that were marked in the page. */
export function FindOnRecord({ words, record, onClose }: Props) {
  const { desk, library } = useTools();
  const vendorId = useDeskState((state) => state.vendorId);
  const use = (entryId: string) => {
    const entry = library.entryOf(entryId);
    if (!entry) return;
    onClose();
    if (record) {
      const answer = plainAnswer(record.question, entry.answer);
      desk.act(record.id, { kind: 'pickEntry', entryId, answer, basis: library.versionOf(entryId) });
      return;
    }
    void navigator.clipboard.writeText(entry.answer.text).then(
      () => desk.announce(say('card.onClipboard')),
      // Some companies keep the clipboard closed; the words can still be marked by hand.
      () => desk.announce(`${say('card.copyNotAllowed')}.`),
    );
  };
  return (
    <Dialog title={say('find.title')} onClose={onClose}>
      {vendorId === null ? (
        <p>{say('find.chooseFirst')}</p>
      ) : (
        <>
          <p className="quiet">
            {record ? say('find.goesTo', { question: record.question.text }) : say('find.isCopied')}
          </p>
          <LibrarySearch vendorId={vendorId} initially={words} onUse={use} />
        </>
      )}
    </Dialog>
  );
}
