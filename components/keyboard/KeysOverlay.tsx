import { Dialog } from '../Dialog.tsx';
import { BrowserKeys } from './BrowserKeys.tsx';
import { keys } from './keys.ts';

interface Props {
  onClose(): void;
}

export function KeysOverlay({ onClose }: Props) {
  return (
    <Dialog title="Keyboard shortcuts" onClose={onClose}>
      <dl className="keys">
        {keys.map(({ shown, does }) => (
          <div key={shown}>
            <dt>
              <kbd>{shown}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <BrowserKeys />
    </Dialog>
  );
}
