import { Footer } from '#components/footer/Footer.tsx';
import { Header } from '#components/header/Header.tsx';
import { standings } from '#core/review/standing.ts';
import type { ReviewRecord } from '#core/review/state/record.ts';
import type { Piece, Shown } from '../piece.ts';
import { matchIn, recordStanding, record } from '../records.ts';

const oneOfEach = standings.map((standing) => recordStanding(standing));
const nothing = () => {};

function header(name: string, records: readonly ReviewRecord[], desk: Shown['desk'] = {}): Shown {
  return { name, records, desk, render: () => <Header records={records} onShow={nothing} /> };
}

function footer(name: string, records: readonly ReviewRecord[], desk: Shown['desk'] = {}): Shown {
  const render = () => <Footer records={records} onInsert={nothing} onUndoAll={nothing} />;
  return { name, records, desk, render };
}

const running = { done: 3, total: 14, stopping: false } as const;

export const headers: Piece = {
  id: 'header',
  title: 'Header',
  states: [
    header('before anybody answers', [], { vendorId: null }),
    header('a company chosen, no question yet', []),
    header('one of each standing', oneOfEach),
    header('a long address', oneOfEach, {
      site: 'https://supplier-assessments.portal.europe-west.a-customer-with-a-long-name.example:8443',
    }),
    header('while answers are inserted', oneOfEach, { running: { kind: 'insert', ...running } }),
  ],
};

export const footers: Piece = {
  id: 'footer',
  title: 'Footer',
  states: [
    footer('high-confidence answers to approve', [record(), record({ match: matchIn('high') })]),
    footer('approved answers to insert', [recordStanding('approved'), recordStanding('approved')]),
    footer('everything at once', oneOfEach, { announcement: '3 answers approved; nothing is inserted yet.' }),
    footer('something left to review', [recordStanding('edited')]),
    footer('nothing left', [recordStanding('skipped')]),
    footer('inserting', oneOfEach, { running: { kind: 'insert', ...running } }),
    footer('undoing', oneOfEach, { running: { kind: 'undo', ...running } }),
    footer('stopping', oneOfEach, { running: { kind: 'insert', ...running, stopping: true } }),
  ],
};
