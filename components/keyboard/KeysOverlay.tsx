import { Dialog } from '../Dialog.tsx';
import { BrowserKeys } from './BrowserKeys.tsx';
import { keys } from './keys.ts';
import { asName, say } from '../words/say.ts';

interface Props {
  onClose(): void;
}

export function KeysOverlay({ onClose }: Props) {
  return (
    <Dialog title={say('header.items.keys')} onClose={onClose}>
      <BrowserKeys />
      <dl className="keys">
        {keys.map(({ shown, act }) => (
          <div key={act}>
            <dt>
              <kbd>{keyWords(shown)}</kbd>
            </dt>
            <dd>{say(`keyboard.does.${asName(act)}`)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}

function keyWords([first, second]: (typeof keys)[number]['shown']): string {
  return second === undefined ? first : say('keyboard.or', { first, second });
}
