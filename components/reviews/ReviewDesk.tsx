import { useRef, useState } from 'react';
import { Said } from '../footer/Said.tsx';
import { ExportReview } from '../handOff/ExportReview.tsx';
import { SendForReview } from '../handOff/SendForReview.tsx';
import { ProgressBar } from '../header/ProgressBar.tsx';
import { KeysOverlay } from '../keyboard/KeysOverlay.tsx';
import { useKeys } from '../keyboard/useKeys.ts';
import { FilterBar } from '../list/FilterBar.tsx';
import { QuestionList } from '../list/QuestionList.tsx';
import type { Insertion } from '../panel/useInsertion.ts';
import { useView } from '../panel/useView.ts';
import { say } from '../words/say.ts';

/** There is no page here, so nothing can be inserted; the same cards, without what needs one. */
const noInsertion: Insertion = {
  asked: null,
  ask: () => {},
  insertOne: () => {},
  confirm: async () => {},
  dismiss: () => {},
  undo: async () => {},
};

/** The same list and cards as in the panel, for somebody who does not have the page. */
export function ReviewDesk() {
  const view = useView();
  const [overlay, setOverlay] = useState<'keys' | 'send' | 'export' | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  useKeys({
    view,
    insertion: noInsertion,
    searchBox,
    showKeys: () => setOverlay('keys'),
    check: () => {},
    insertAll: () => {},
    undoAll: () => {},
  });
  return (
    <div className="review-desk">
      <ProgressBar records={view.records} />
      <p className="review-actions">
        <button type="button" className="button primary" onClick={() => setOverlay('send')}>
          {say('reviews.sendBack')}
        </button>
        <button type="button" className="button" onClick={() => setOverlay('export')}>
          {say('header.items.export')}
        </button>
        <button type="button" className="button" onClick={() => setOverlay('keys')}>
          {say('header.items.keys')}
        </button>
      </p>
      <FilterBar view={view} searchBox={searchBox} />
      <div className="stage">
        <QuestionList view={view} insertion={noInsertion} />
      </div>
      <Said />
      {overlay === 'send' && <SendForReview onClose={() => setOverlay(null)} />}
      {overlay === 'export' && <ExportReview onClose={() => setOverlay(null)} />}
      {overlay === 'keys' && <KeysOverlay onClose={() => setOverlay(null)} />}
    </div>
  );
}
