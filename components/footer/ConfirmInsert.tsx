import { useState } from 'react';
import { destinationsOf, isInTheClear, webOriginOf } from '#core/review/destinations.ts';
import { isApproved } from '#core/review/state/approval.ts';
import { isEmptyAnswer, type ReviewRecord } from '#core/review/state/record.ts';
import { Dialog } from '../Dialog.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import type { Insertion } from '../panel/useInsertion.ts';
import { answerWords } from '../words/answers.ts';
import { language, say, sayCount } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

interface Props {
  readonly insertion: Insertion;
}

/** Asks before anything is written: which site, whose answers, how many, and what may be replaced. */
export function ConfirmInsert({ insertion }: Props) {
  const { desk, library } = useTools();
  const { site, vendorId, agreed } = useDeskState((state) => state);
  const onPage = useDeskState((state) => state.onPage);
  const named = siteName(site);
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
      title={
        agreed ? say('confirm.insertOn', { site: named }) : say('confirm.answerAs', { vendor, site: named })
      }
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
            {say('confirm.insert')}
          </button>
        </>
      }
    >
      <p>
        {sayCount(unread > 0 ? 'confirm.answersGo' : 'confirm.approvedGo', chosen.length, {
          vendor,
          site: named,
        })}
      </p>
      {embedded.map((origin) => (
        <p key={origin} className="caution">
          {sayCount('confirm.embedded', countIn(origin), { origin })}
        </p>
      ))}
      {[site, ...embedded].filter(isInTheClear).map((origin) => (
        <p key={origin} className="caution">
          {origin === site ? say('confirm.siteInTheClear') : say('confirm.originInTheClear', { origin })}
        </p>
      ))}
      {unread > 0 && <p className="caution">{sayCount('confirm.unread', unread)}</p>}
      {sealed.ids.size > 0 && (
        <label className="signed">
          <input type="checkbox" checked={isSigned} onChange={() => setSigned(!isSigned)} />
          <span>
            {sayCount('confirm.signed', sealed.ids.size, {
              vendor,
              origins: new Intl.ListFormat(language()).format(sealed.origins),
            })}
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
      <legend>{sayCount('confirm.filled', filled.length)}</legend>
      {filled.map(({ id, question }) => (
        <label key={id}>
          <input type="checkbox" checked={replaced.has(id)} onChange={() => onToggle(id)} />
          <span>
            {say('confirm.replaceIn', { question: question.text })}
            <small>
              {say('confirm.now', {
                answer: answerWords(onPage.get(id)?.value ?? { choice: null, text: null }),
              })}
            </small>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
