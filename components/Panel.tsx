import { useRef, useState } from 'react';
import { isUndoable } from '#core/review/standing.ts';
import { About } from './header/About.tsx';
import { Header } from './header/Header.tsx';
import { ConfirmInsert } from './footer/ConfirmInsert.tsx';
import { Footer } from './footer/Footer.tsx';
import { KeysOverlay } from './keyboard/KeysOverlay.tsx';
import { useKeys } from './keyboard/useKeys.ts';
import { FilterBar } from './list/FilterBar.tsx';
import { QuestionList } from './list/QuestionList.tsx';
import { Notices } from './states/Notices.tsx';
import { Stage } from './states/Stage.tsx';
import { useInsertion } from './useInsertion.ts';
import { useView } from './useView.ts';

/** The whole panel: the same tree in the popup and in the side panel. */
export function Panel() {
  const view = useView();
  const insertion = useInsertion();
  const [overlay, setOverlay] = useState<'keys' | 'about' | null>(null);
  const searchBox = useRef<HTMLInputElement>(null);
  const hasRecords = view.records.length > 0;

  useKeys({ view, insertion, searchBox, showKeys: () => setOverlay('keys') });
  return (
    <div className="panel">
      <Header records={view.records} onShow={setOverlay} />
      {hasRecords && <FilterBar view={view} searchBox={searchBox} />}
      <main className="stage">
        <Notices />
        {hasRecords ? <QuestionList view={view} insertion={insertion} /> : <Stage />}
      </main>
      {hasRecords && (
        <Footer
          records={view.records}
          onInsert={insertion.ask}
          onUndoAll={() => insertion.undo(view.records.filter(isUndoable).map(({ id }) => id))}
        />
      )}
      {insertion.asked && <ConfirmInsert insertion={insertion} />}
      {overlay === 'keys' && <KeysOverlay onClose={() => setOverlay(null)} />}
      {overlay === 'about' && <About onClose={() => setOverlay(null)} />}
    </div>
  );
}
