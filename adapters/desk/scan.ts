import type { StoreApi } from 'zustand/vanilla';
import type { Ask, Match, Question } from '#core/types.ts';
import type { Person, ReviewRecord } from '#core/review/state/record.ts';
import { apply, openRecord, type Applied } from '#core/review/state/apply.ts';
import type { AskedQuestion } from '#core/review/state/record.ts';
import { reviewIdsOf } from '#core/review/identity/keys.ts';
import { mergedOrder } from '#core/review/order.ts';
import type { Ports } from './ports.ts';
import type { DeskState } from './state.ts';
import type { Writing } from './writing.ts';

interface FoundQuestion {
  readonly id: string;
  readonly question: Question;
  readonly match: Match;
}

/**
 * Matches the questions found in the page for the vendor that answers, and brings each together with its
 * record of an earlier visit: by its text, section and control, never by its position.
 */
export async function reviewFound(store: StoreApi<DeskState>, ports: Ports, writing: Writing): Promise<void> {
  const { found, vendorId, questionnaireId, person, url, site } = store.getState();
  if (vendorId === null) return;
  const ids = reviewIdsOf(questionnaireId, vendorId, found);
  store.setState({
    phase: 'matching',
    onPage: new Map(ids.map((id, index) => [id, found[index] as Question])),
  });
  const matches = await ports.match(vendorId, found.map(askOf));
  if (store.getState().vendorId !== vendorId) return;

  const matched = ids.flatMap((id, index): FoundQuestion[] => {
    const [question, match] = [found[index], matches[index]];
    return question && match ? [{ id, question, match }] : [];
  });
  const { records, order: before } = store.getState();
  const at = ports.now();
  const opening = { questionnaireId, vendorId };
  writing.put(matched.flatMap((one) => steps(records.get(one.id), one, opening, at, person)));
  const order = mergedOrder(
    before,
    matched.map(({ id }) => id),
  );
  store.setState({ phase: 'ready', order, scannedAt: at, unmatched: ids.length - matched.length });
  const kept = await ports.storage.readQuestionnaire(questionnaireId);
  await ports.storage.writeQuestionnaire({
    id: questionnaireId,
    site,
    url,
    title: ports.tab.title,
    order: { ...kept?.order, [vendorId]: order },
    scannedAt: at,
  });
  await ports.noteReviewsExist();
}

/** A new record, or what the scan changes in the one that is there; often nothing. */
function steps(
  known: ReviewRecord | undefined,
  { id, question, match }: FoundQuestion,
  opening: { questionnaireId: string; vendorId: string },
  at: number,
  by: Person,
): readonly Applied[] {
  const asked = askedOf(question);
  if (!known) return [openRecord(id, { kind: 'open', ...opening, question: asked, match }, at, by)];
  const rematch = apply(known, { kind: 'rematch', question: asked, match }, at, by);
  const current = rematch.outcome === 'applied' ? rematch.record : known;
  const sight = apply(current, { kind: 'observed', value: question.value }, at, by);
  return [rematch, sight].filter((result) => result.outcome === 'applied');
}

function askOf({ text, section, help, control, comment }: Question): Ask {
  return { text, section, help, control, comment };
}

function askedOf(question: Question): AskedQuestion {
  const { frame, number, section, text, help, control, comment } = question;
  return { frame, number, section, text, help, control, comment };
}
