import { useId, useState } from 'react';
import { fileProblem } from '../../words/problems.ts';
import type { Problem } from '#core/problems.ts';
import { saveFile } from '../../saveFile.ts';
import { ReadingLibrary } from '../ReadingLibrary.tsx';
import { openBackingUp, useLibrary, useLibraryState, type ExportForm } from '../useLibrary.ts';
import { columnNames } from '../../words/files.ts';
import { say, sayCount } from '../../words/say.ts';

const forms: readonly ExportForm[] = ['xlsx', 'csv', 'json'];

/** One company's answers as a file for people or for another OnRecord. */
export function ExportAnswers() {
  const id = useId();
  const library = useLibrary();
  const vendor = useLibraryState((state) => state.vendors.find((one) => one.id === state.vendorId));
  const shown = useLibraryState((state) => state.entries);
  const isReading = useLibraryState((state) => state.phase === 'reading');
  const [form, setForm] = useState<ExportForm>('xlsx');
  const [withNda, setWithNda] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  if (!vendor) return null;
  const kept = shown.flatMap(({ entry, status }) => (status === 'retired' ? [] : [entry]));
  const secret = kept.filter(({ level }) => level === 'nda').length;
  const entries = kept.filter(({ level }) => withNda || level !== 'nda');
  const save = async () => {
    const worker = openBackingUp();
    const reply = await worker.ask({
      ask: 'export',
      vendor: { id: vendor.id, name: vendor.name },
      entries,
      form,
      columns: columnNames(),
    });
    worker.stop();
    if (reply.said === 'refused') return setProblem(fileProblem(reply));
    if (reply.said !== 'file') return;
    setProblem(null);
    saveFile(`${vendor.id}-answers.${form}`, reply.file, reply.file.type);
    library.announce(sayCount('backup.exported', entries.length));
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{say('backup.exportTitle', { vendor: vendor.name })}</h2>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      <fieldset>
        <legend className="unseen">{say('backup.format')}</legend>
        {forms.map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-form`} checked={form === one} onChange={() => setForm(one)} />{' '}
            {say(`backup.forms.${one}`)}
          </label>
        ))}
      </fieldset>
      {secret > 0 && (
        <label>
          <input type="checkbox" checked={withNda} onChange={({ target }) => setWithNda(target.checked)} />{' '}
          {sayCount('backup.withSecret', secret)}
        </label>
      )}
      {isReading && <ReadingLibrary />}
      <p>
        <button
          type="button"
          className="button accent"
          disabled={entries.length === 0}
          onClick={() => void save()}
        >
          {sayCount('backup.export', entries.length)}
        </button>
      </p>
    </section>
  );
}
