import { useState } from 'react';
import { destinationsOf, isInTheClear, webOriginOf } from '#core/review/destinations.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { isEmptyAnswer, type ReviewRecord } from '#core/review/state/record.ts';
import { Dialog } from '../Dialog.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import type { Insertion } from '../panel/useInsertion.ts';
import { answerWords } from '../words/answers.ts';
import { counted } from '../words/counting.ts';

interface Props {
  readonly insertion: Insertion;
}

/** Asks before anything is written: which site, whose answers, how many, and what may be replaced. */
export function ConfirmInsert({ insertion }: Props) {
  const { desk, library } = useTools();
  const { site, vendorId, agreed } = useDeskState((state) => state);
  const onPage = useDeskState((state) => state.onPage);
  const [replaced, setReplaced] = useState<ReadonlySet<string>>(new Set());

  const asked = insertion.asked ?? [];
  const vendor = library.vendors.find(({ id }) => id === vendorId)?.name ?? '';
  const filled = asked.filter(({ id }) => {
    const value = onPage.get(id)?.value;
    return value && !isEmptyAnswer(value);
  });
  const [isSigned, setSigned] = useState(false);
  const sealed = useSealed(asked);
  const isHeldBack = (id: string) => sealed.ids.has(id) && !isSigned;
  const left = new Set(filled.map(({ id }) => id).filter((id) => !replaced.has(id)));
  const chosen = asked.map(({ id }) => id).filter((id) => !left.has(id) && !isHeldBack(id));
  const unread = asked.filter((record) => chosen.includes(record.id) && !isApproved(record)).length;
  const [, ...embedded] = destinationsOf(
    site,
    asked.map(({ question }) => question),
  );
  const countIn = (origin: string) =>
    asked.filter(({ question }) => webOriginOf(question.frame) === origin).length;
  const toggle = (id: string) => {
    const others = [...replaced].filter((other) => other !== id);
    setReplaced(new Set(replaced.has(id) ? others : [...others, id]));
  };
  return (
    <Dialog
      title={agreed ? `Insert on ${site}?` : `Answer as ${vendor} on ${site}?`}
      onClose={insertion.dismiss}
      closing="cancel"
      actions={
        <>
          <button
            type="button"
            className="button primary"
            disabled={chosen.length === 0}
            onClick={() => {
              if (isSigned) void desk.grant(sealed.origins);
              void insertion.confirm(chosen, replaced);
            }}
          >
            Insert
          </button>
        </>
      }
    >
      <p>
        {counted(chosen.length, unread > 0 ? 'answer' : 'approved answer')} of {vendor}{' '}
        {chosen.length === 1 ? 'goes' : 'go'} into the form on {site}, one at a time, and each is read back.
        The form is not submitted.
      </p>
      {embedded.map((origin) => (
        <p key={origin} className="caution">
          {counted(countIn(origin), 'question')} of these {countIn(origin) === 1 ? 'stands' : 'stand'} in an
          embedded form from {origin}.
        </p>
      ))}
      {[site, ...embedded].filter(isInTheClear).map((origin) => (
        <p key={origin} className="caution">
          {origin === site ? 'This site' : origin} is not encrypted (http).
        </p>
      ))}
      {unread > 0 && (
        <p className="caution">
          {counted(unread, 'answer')} of these {unread === 1 ? 'has' : 'have'} no approval; the rules here ask
          for none.
        </p>
      )}
      {sealed.ids.size > 0 && (
        <label className="signed">
          <input type="checkbox" checked={isSigned} onChange={() => setSigned(!isSigned)} />
          <span>
            {counted(sealed.ids.size, 'answer')} may go only to customers who signed a non-disclosure
            agreement with {vendor}. Tick if {sealed.origins.join(' and ')} belongs to one; without it they
            are left out.
          </span>
        </label>
      )}
      {filled.length > 0 && <FilledList filled={filled} replaced={replaced} onToggle={toggle} />}
    </Dialog>
  );
}

/** The answers for signed customers only that nobody has allowed here yet, and the origins they would go to. */
function useSealed(asked: readonly ReviewRecord[]) {
  const { library } = useTools();
  const { site, granted } = useDeskState((state) => state);
  const originsOf = (record: ReviewRecord) =>
    destinationsOf(site, [record.question]).filter((origin) => !granted.has(origin));
  const sealed = asked.filter(
    (record) =>
      record.entryId !== null &&
      library.entryOf(record.entryId)?.level === 'nda' &&
      originsOf(record).length > 0,
  );
  return { ids: new Set(sealed.map(({ id }) => id)), origins: [...new Set(sealed.flatMap(originsOf))] };
}

interface FilledProps {
  readonly filled: readonly ReviewRecord[];
  readonly replaced: ReadonlySet<string>;
  onToggle(id: string): void;
}

function FilledList({ filled, replaced, onToggle }: FilledProps) {
  const onPage = useDeskState((state) => state.onPage);
  return (
    <fieldset className="filled">
      <legend>
        {counted(filled.length, 'question')} already {filled.length === 1 ? 'holds' : 'hold'} an answer. Tick
        what may be replaced; the rest is left as it is.
      </legend>
      {filled.map(({ id, question }) => (
        <label key={id}>
          <input type="checkbox" checked={replaced.has(id)} onChange={() => onToggle(id)} />
          <span>
            Replace in “{question.text}”
            <small>now: {answerWords(onPage.get(id)?.value ?? { choice: null, text: null })}</small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
