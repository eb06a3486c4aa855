import { Panel } from '#components/panel/Panel.tsx';
import { standings } from '#core/review/standing.ts';
import type { Piece } from '../piece.ts';
import { matchIn, record, recordStanding } from '../records.ts';

const topics = ['Backups', 'Access', 'Incidents'];
const records = standings.flatMap((standing, index) => [
  recordStanding(standing, { question: { section: topics[index % 3] ?? null } }),
  record({ match: matchIn('medium'), question: { section: topics[index % 3] ?? null } }),
]);
const [first] = records;

/** The whole panel, for the proportions. */
export const panels: Piece = {
  id: 'panel',
  title: 'Panel',
  isAlone: true,
  states: [
    { name: 'a review', records, render: () => <Panel /> },
    {
      name: 'an open card',
      records,
      desk: { wanted: { kind: 'question', recordId: first?.id ?? '' } },
      render: () => <Panel />,
    },
    { name: 'no questions', desk: { found: [] }, render: () => <Panel /> },
    {
      name: 'not allowed',
      desk: { phase: 'failed', problem: 'not-allowed' },
      render: () => <Panel />,
    },
  ],
};
