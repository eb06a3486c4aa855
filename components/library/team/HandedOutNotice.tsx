import { useEffect, useState } from 'react';
import { asOf } from '../../words/dates.ts';
import { useLibrary, useLibraryState, type TeamPreview } from '../useLibrary.ts';
import { TeamFileDialog } from './TeamFileDialog.tsx';
import { say } from '../../words/say.ts';

/** Says that the organisation hands out answers which are not here yet, with the way to take them in. */
export function HandedOutNotice() {
  const library = useLibrary();
  const vendors = useLibraryState((state) => state.vendors);
  const [preview, setPreview] = useState<TeamPreview | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let latest: File | null = null;
    const look = async (file: File | null) => {
      latest = file;
      const read = file && (await library.previewTeam(file, { at: library.now(), by: library.person }));
      if (latest === file) setPreview(read);
    };
    return library.watchHandedOut((file) => void look(file));
  }, [library]);
  if (preview?.problem)
    return (
      <p className="notice" role="alert">
        {say('team.handedOutUnreadable')} {preview.problem.cause}
      </p>
    );
  const versions = new Map(
    vendors.map((one) => [one.id, ('team' in one && one.team?.version) || ''] as const),
  );
  const first = preview?.steps?.find(({ file }) => (versions.get(file.vendor.id) ?? '') < file.version);
  if (!first) return null;
  return (
    <div className="notice" role="status">
      {say('team.handedOut', {
        vendor: first.file.vendor.name,
        day: asOf(first.file.version.slice(0, 10)),
      })}{' '}
      <button type="button" className="link" onClick={() => setOpen(true)}>
        {say('team.seeChanges')}
      </button>
      {isOpen && <TeamFileDialog origin="organisation" onClose={() => setOpen(false)} />}
    </div>
  );
}
