import { Barrier } from '#components/barrier/Barrier.tsx';
import type { DatabaseProblem } from '#core/problems.ts';
import type { Piece } from '../piece.ts';

const problems: readonly DatabaseProblem[] = ['database-newer', 'database-blocked', 'database-unreadable'];

export const barriers: Piece = {
  id: 'barrier',
  title: 'Nobody can get at what is kept',
  isAlone: true,
  states: problems.map((id) => ({ name: id, render: () => <Barrier id={id} /> })),
};
