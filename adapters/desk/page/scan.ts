import type { StoreApi } from 'zustand/vanilla';
import type { Ask, Match, Question } from '#core/types.ts';
import type { Act, Versions } from '#core/review/state/acts.ts';
import type { AskedQuestion } from '#core/review/state/record.ts';
import { questionnaireIdOf, reviewIdsOf } from '#core/review/identity/keys.ts';
import { mergedOrder } from '#core/review/order.ts';
import type { Ports } from '../ports.ts';
import type { DeskState } from '../state.ts';
import type { Writing } from '../writing/writing.ts';

interface FoundQuestion {
  readonly id: string;
  readonly question: Question;
  readonly match: Match;
}

/**
 * Matches the questions found in the page for the vendor that answers, and brings each together with its
 * record of an earlier visit: by its text, section and control, never by its position. `before` are the records
 * as they stood when the page was read: what was inserted since then, the reading knows nothing of.
 */
export async function reviewFound(
  store: StoreApi<DeskState>,
  ports: Ports,
  writing: Writing,
  before: DeskState['records'],
): Promise<void> {
  const { found, vendorId, partId, url, title, site } = store.getState();
  if (vendorId === null) return;
  const ids = reviewIdsOf(partId, vendorId, found);
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
  const { records, order: earlier } = store.getState();
  const isSeenInTime = (id: string) => records.get(id)?.insertion === before.get(id)?.insertion;
  const isNew = ({ id }: FoundQuestion) => !records.has(id);
  const versionsOf = (id: string, match: Match) => {
    const used = [records.get(id)?.entryId, ...match.suggestions.map(({ entryId }) => entryId)];
    return versionsIn(ports, used);
  };
  writing.open(
    matched.filter(isNew).map(({ id, question, match }) => {
      const versions = versionsOf(id, match);
      const opening = { vendorId, question: askedOf(question), match, versions };
      return [id, { kind: 'open', questionnaireId: partId, ...opening }];
    }),
  );
  writing.actAll(
    matched.flatMap(({ id, question, match }): [string, Act][] => [
      [id, { kind: 'rematch', question: askedOf(question), match, versions: versionsOf(id, match) }],
      ...(isSeenInTime(id) ? [[id, { kind: 'observed', value: question.value }] as [string, Act]] : []),
    ]),
  );
  const order = mergedOrder(
    earlier,
    matched.map(({ id }) => id),
  );
  const now = store.getState().records;
  const isOf = (part: string, id: string) => (now.get(id)?.questionnaireId ?? part) === part;
  const scannedAt = ports.now();
  store.setState({ phase: 'ready', order, scannedAt, unmatched: ids.length - matched.length });
  const kept = await ports.storage.readQuestionnaire(partId);
  await ports.storage.writeQuestionnaire({
    id: partId,
    site,
    url: kept?.url ?? url,
    title: kept?.title ?? title,
    pages: [...new Set([...(kept?.pages ?? []), questionnaireIdOf(url, title)])],
    order: { ...kept?.order, [vendorId]: order.filter((id) => isOf(partId, id)) },
    scannedAt,
  });
  await ports.noteReviewsExist();
}

function versionsIn(ports: Ports, entryIds: readonly (string | null | undefined)[]): Versions {
  const known = entryIds.flatMap((id): [string, string][] => {
    const version = id ? ports.versionOf(id) : null;
    return id && version !== null ? [[id, version]] : [];
  });
  return Object.fromEntries(known);
}

function askOf({ text, section, help, control, comment }: Question): Ask {
  return { text, section, help, control, comment };
}

function askedOf(question: Question): AskedQuestion {
  const { frame, number, section, text, help, control, comment } = question;
  return { frame, number, section, text, help, control, comment };
}
