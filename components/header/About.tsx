import { Dialog } from '../Dialog.tsx';
import { useTools } from '../useDesk.ts';

interface Props {
  onClose(): void;
}

export function About({ onClose }: Props) {
  const { library } = useTools();
  const names = new Intl.ListFormat('en').format(library.vendors.map(({ name }) => name));
  return (
    <Dialog title="About OnRecord" onClose={onClose}>
      <p>OnRecord fills security questionnaires from the answers a company has on record: {names}.</p>
      <p>
        Everything stays on this machine. A person approves each answer before it goes into the form, and the
        form is never submitted.
      </p>
    </Dialog>
  );
}
