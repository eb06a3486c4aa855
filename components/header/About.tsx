import { Dialog } from '../Dialog.tsx';
import { useTools } from '../useDesk.ts';
import { language, say } from '../words/say.ts';

interface Props {
  onClose(): void;
}

export function About({ onClose }: Props) {
  const { library } = useTools();
  const names = new Intl.ListFormat(language()).format(library.vendors.map(({ name }) => name));
  return (
    <Dialog title={say('header.aboutTitle')} onClose={onClose}>
      <p>{say('header.about', { names })}</p>
      <p>{say('header.aboutPrivacy')}</p>
    </Dialog>
  );
}
