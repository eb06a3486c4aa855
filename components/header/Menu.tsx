import { EllipsisVertical } from 'lucide-react';
import { useId, useRef } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';
import { usePointing } from '../panel/usePointing.ts';
import { saveReport } from './saveReport.ts';

/** What the menu opens over the panel. */
export type Overlay = 'keys' | 'about' | 'check' | 'send' | 'export';

interface Props {
  onShow(overlay: Overlay): void;
}

export function Menu({ onShow }: Props) {
  const { desk, openLibrary } = useTools();
  const { point, takeFocused } = usePointing();
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const hasRecords = useDeskState((state) => state.records.size > 0);

  const forOthers: readonly [label: string, act: () => void][] = [
    ['Send for review …', () => onShow('send')],
    ['Export …', () => onShow('export')],
  ];
  const items: readonly [label: string, act: () => void][] = [
    ['Scan again', () => void desk.scan()],
    ['Point at a question', point],
    ['Use the focused field', takeFocused],
    ['Open the library', openLibrary],
    ['Check before handing in', () => onShow('check')],
    ...(hasRecords ? forOthers : []),
    ['Save report', () => void desk.report().then(saveReport)],
    ['Keyboard shortcuts', () => onShow('keys')],
    ['Practise on a sample', () => void open('/welcome.html')],
    ['About OnRecord', () => onShow('about')],
  ];
  return (
    <>
      <button type="button" className="icon-button" aria-label="Menu" title="Menu" popoverTarget={id}>
        <EllipsisVertical aria-hidden />
      </button>
      <div className="menu" id={id} popover="auto" ref={popover}>
        {items.map(([label, act]) => (
          <button
            key={label}
            type="button"
            onClick={() => {
              popover.current?.hidePopover();
              act();
            }}
          >
            {label}
          </button>
        ))}
      </div>
    </>
  );
}
