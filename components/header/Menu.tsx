import { EllipsisVertical } from 'lucide-react';
import { useId, useRef } from 'react';
import { useDeskState, useTools } from '../useDesk.ts';
import { usePointing } from '../panel/usePointing.ts';
import { saveReport } from './saveReport.ts';
import { say } from '../words/say.ts';

/** What the menu opens over the panel. */
export type Overlay = 'keys' | 'about' | 'check' | 'belongsTo' | 'send' | 'export';

interface Props {
  onShow(overlay: Overlay): void;
}

export function Menu({ onShow }: Props) {
  const { desk, openLibrary } = useTools();
  const { point, takeFocused } = usePointing();
  const popover = useRef<HTMLDivElement>(null);
  const id = useId();
  const hasRecords = useDeskState((state) => state.records.size > 0);
  const belonging = useBelonging(() => onShow('belongsTo'));

  const forOthers: readonly [label: string, act: () => void][] = [
    [say('header.items.send'), () => onShow('send')],
    [say('header.items.export'), () => onShow('export')],
  ];
  const items: readonly [label: string, act: () => void][] = [
    [say('states.scanAgain'), () => void desk.scan()],
    [say('states.point'), point],
    [say('states.useFocused'), takeFocused],
    [say('header.items.library'), openLibrary],
    [say('header.items.check'), () => onShow('check')],
    ...belonging,
    ...(hasRecords ? forOthers : []),
    [say('header.items.report'), () => void desk.report().then(saveReport)],
    [say('header.items.keys'), () => onShow('keys')],
    [say('header.items.practice'), () => void open('/welcome.html')],
    [say('header.aboutTitle'), () => onShow('about')],
  ];
  return (
    <>
      <button
        type="button"
        className="icon-button"
        aria-label={say('header.menu')}
        title={say('header.menu')}
        popoverTarget={id}
      >
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

/** A page that was read can be said to belong to another questionnaire, and be separated from it again. */
function useBelonging(ask: () => void): readonly [label: string, act: () => void][] {
  const { desk } = useTools();
  const isRead = useDeskState(
    ({ hasPage, phase, problem, running }) =>
      hasPage && phase === 'ready' && problem === null && running === null,
  );
  const isJoined = useDeskState(({ partId, questionnaireId }) => partId !== questionnaireId);
  const separate = async () => {
    if (await desk.separate()) desk.announce(say('belonging.separated'));
  };
  if (!isRead) return [];
  return [isJoined ? [say('belonging.separate'), () => void separate()] : [say('belonging.ask'), ask]];
}
