import type { Piece } from './piece.ts';
import { barriers } from './pieces/barrier.tsx';
import { cards } from './pieces/card.tsx';
import { dialogs } from './pieces/dialogs.tsx';
import { footers, headers } from './pieces/frame.tsx';
import { library } from './pieces/library.tsx';
import { lists } from './pieces/list.tsx';
import { empty, notices } from './pieces/notices.tsx';
import { panels } from './pieces/panel.tsx';
import { reviews, takingIn } from './pieces/reviews.tsx';

/** The gallery, in the order of its navigation. */
export const pieces: readonly Piece[] = [
  panels,
  headers,
  lists,
  cards,
  footers,
  notices,
  empty,
  barriers,
  dialogs,
  reviews,
  takingIn,
  library,
];
