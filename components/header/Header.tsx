import { PanelRight } from 'lucide-react';
import type { ReviewRecord } from '#core/review/state/record.ts';
import { Mark } from '../Mark.tsx';
import { useDeskState, useTools } from '../useDesk.ts';
import { Menu, type Overlay } from './Menu.tsx';
import { ProgressBar } from './ProgressBar.tsx';
import { VendorSwitch } from './VendorSwitch.tsx';
import { say } from '../words/say.ts';
import { siteName } from '../words/siteName.ts';

interface Props {
  readonly records: readonly ReviewRecord[];
  onShow(overlay: Overlay): void;
}

export function Header({ records, onShow }: Props) {
  const { openBeside } = useTools();
  const site = useDeskState((state) => siteName(state.site));
  return (
    <header className="header">
      <div className="header-row">
        <Mark />
        <h1 className="unseen">{say('manifest.name')}</h1>
        <VendorSwitch />
        {openBeside && (
          <button
            type="button"
            className="icon-button"
            aria-label={say('header.openBeside')}
            title={say('header.openBeside')}
            onClick={openBeside}
          >
            <PanelRight aria-hidden />
          </button>
        )}
        <Menu onShow={onShow} />
      </div>
      <p className="site" title={site}>
        {site}
      </p>
      {records.length > 0 && <ProgressBar records={records} />}
    </header>
  );
}
