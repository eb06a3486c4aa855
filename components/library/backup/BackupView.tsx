import { ExportAnswers } from './ExportAnswers.tsx';
import { MakeBackup } from './MakeBackup.tsx';
import { RestoreBackup } from './RestoreBackup.tsx';

/** Taking answers out, keeping everything safe, and bringing it back. */
export function BackupView() {
  return (
    <div className="backup">
      <ExportAnswers />
      <MakeBackup />
      <RestoreBackup />
    </div>
  );
}
