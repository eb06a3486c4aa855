import { Barrier } from '#components/barrier/Barrier.tsx';
import { CheckDialog } from '#components/check/CheckDialog.tsx';
import { FindOnRecord } from '#components/find/FindOnRecord.tsx';
import { ConfirmInsert } from '#components/footer/ConfirmInsert.tsx';
import { ExportReview } from '#components/handOff/ExportReview.tsx';
import { SendForReview } from '#components/handOff/SendForReview.tsx';
import { About } from '#components/header/About.tsx';
import { BelongsTo } from '#components/header/BelongsTo.tsx';
import { KeysOverlay } from '#components/keyboard/KeysOverlay.tsx';
import { defaults } from '#core/settings/settings.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { ReactNode } from 'react';
import type { Piece, Shown } from '../piece.ts';
import { ada, entry, matchIn, radio, record, recordStanding, words } from '../records.ts';
import { asking, WithView } from '../stillInsertion.tsx';

const nothing = () => {};
const approved = [recordStanding('approved'), recordStanding('approved')];
const secret = record(
  {},
  { kind: 'pickEntry', entryId: 'secret', answer: words('Under an agreement.'), basis: null },
  { kind: 'approve' },
);
const embedded = record({ question: { frame: 'http://forms.example/part' } }, { kind: 'approve' });
const holding = (one: ReviewRecord, text: string | null) =>
  new Map([[one.id, { ...one.question, id: one.id, value: words(text) }]]);
const required = record({ question: { control: radio }, match: matchIn('medium') });
const changed = recordStanding('changed');
const wanting = [changed, required, recordStanding('edited')];
const openNow = holding(required, null);

function dialog(
  name: string,
  records: readonly ReviewRecord[],
  render: () => ReactNode,
  desk: Shown['desk'] = {},
): Shown {
  return { name, records, desk, render };
}

const confirm = (name: string, records: readonly ReviewRecord[], desk: Shown['desk'] = {}) =>
  dialog(name, records, () => <ConfirmInsert insertion={asking(records)} />, desk);
const check = (name: string, records: readonly ReviewRecord[], desk: Shown['desk'] = {}) =>
  dialog(
    name,
    records,
    () => <WithView render={(view) => <CheckDialog view={view} onClose={nothing} />} />,
    desk,
  );
const find = (name: string, one: ReviewRecord | undefined, desk: Shown['desk'] = {}) =>
  dialog(name, [], () => <FindOnRecord words={entry.question} record={one} onClose={nothing} />, desk);

export const dialogs: Piece = {
  id: 'dialogs',
  title: 'Dialogs of the panel',
  isAlone: true,
  states: [
    confirm('insert', approved),
    confirm('insert, first time on a site', approved, { agreed: false }),
    confirm('insert, one holds an answer', approved.slice(0, 1), {
      onPage: holding(approved[0] ?? secret, 'Every fortnight.'),
    }),
    confirm('insert, under an agreement', [secret]),
    confirm('insert, embedded and not encrypted', [embedded]),
    confirm('insert, without approval', [record()], { settings: { ...defaults, approval: 'off' } }),
    check('check, with findings', wanting, { onPage: openNow }),
    check('check, nothing to look at', []),
    check('check, reading', [], { phase: 'scanning' }),
    find('find, for the open question', approved[0]),
    find('find, to copy', undefined),
    find('find, nobody answers yet', undefined, { vendorId: null }),
    dialog('send for review', [...approved, secret], () => <SendForReview onClose={nothing} />),
    dialog('send for review, without a name', approved, () => <SendForReview onClose={nothing} />, {
      person: { ...ada, name: '' },
    }),
    dialog('which questionnaire this page belongs to', approved, () => <BelongsTo onClose={nothing} />),
    dialog('export', [...approved, secret], () => <ExportReview onClose={nothing} />),
    dialog('keyboard shortcuts', [], () => <KeysOverlay onClose={nothing} />),
    dialog('about', [], () => <About onClose={nothing} />),
    dialog('nobody can get at what is kept', [], () => <Barrier id="database-blocked" />),
  ],
};
