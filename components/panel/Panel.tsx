import { useRef, useState } from 'react';
import { isReadyToInsert } from '#core/review/policy/rules.ts';
import { isUndoable } from '#core/review/standing.ts';
import { CheckDialog } from '../check/CheckDialog.tsx';
import { FindOnRecord } from '../find/FindOnRecord.tsx';
import { useWanted } from './useWanted.ts';
import { useDeskState, useTools } from '../useDesk.ts';
import { About } from '../header/About.tsx';
import { BelongsTo } from '../header/BelongsTo.tsx';
import { ExportReview } from '../handOff/ExportReview.tsx';
import { SendForReview } from '../handOff/SendForReview.tsx';
import { Header } from '../header/Header.tsx';
import type { Overlay } from '../header/Menu.tsx';
import { ConfirmInsert } from '../footer/ConfirmInsert.tsx';
import { Footer } from '../footer/Footer.tsx';
import { KeysOverlay } from '../keyboard/KeysOverlay.tsx';
import { useKeys } from '../keyboard/useKeys.ts';
import { FilterBar } from '../list/FilterBar.tsx';
import { QuestionList } from '../list/QuestionList.tsx';
import { Notices } from '../states/Notices.tsx';
import { Stage } from '../states/Stage.tsx';
import { useInsertion } from './useInsertion.ts';
import { useView } from './useView.ts';

/** The whole panel: the same tree in the popup and in the side panel. */
export function Panel() {
  const view = useView();
  const { desk } = useTools();
  const insertion = useInsertion();
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const hasRecords = view.records.length > 0;

  const undoAll = () => void insertion.undo(view.records.filter(isUndoable).map(({ id }) => id));
  const { settings, onPage, wanted } = useDeskState((state) => state);
  useWanted(view);
  const ready = view.records.filter((record) => isReadyToInsert(record, settings) && onPage.has(record.id));
  useKeys({
    view,
    insertion,
    searchBox,
    showKeys: () => setOverlay('keys'),
    check: () => setOverlay('check'),
    insertAll: () => {
      if (ready.length > 0) insertion.ask(ready);
    },
    undoAll,
  });
  return (
    <div className="panel">
      <Header records={view.records} onShow={setOverlay} />
      {hasRecords && <FilterBar view={view} searchBox={searchBox} />}
      <main className="stage">
        <Notices />
        {hasRecords ? <QuestionList view={view} insertion={insertion} /> : <Stage />}
      </main>
      {hasRecords && <Footer records={view.records} onInsert={insertion.ask} onUndoAll={undoAll} />}
      {insertion.asked && <ConfirmInsert insertion={insertion} />}
      {overlay === 'check' && <CheckDialog view={view} onClose={() => setOverlay(null)} />}
      {wanted?.kind === 'find' && (
        <FindOnRecord
          words={wanted.words}
          record={view.records.find(({ id }) => id === view.currentId)}
          onClose={desk.wantedIsShown}
        />
      )}
      {overlay === 'belongsTo' && <BelongsTo onClose={() => setOverlay(null)} />}
      {overlay === 'send' && <SendForReview onClose={() => setOverlay(null)} />}
      {overlay === 'export' && <ExportReview onClose={() => setOverlay(null)} />}
      {overlay === 'keys' && <KeysOverlay onClose={() => setOverlay(null)} />}
      {overlay === 'about' && <About onClose={() => setOverlay(null)} />}
    </div>
  );
}
