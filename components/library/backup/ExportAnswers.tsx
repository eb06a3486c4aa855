import { useId, useState } from 'react';
import { fileProblem } from '#core/files/fileProblem.ts';
import type { Problem } from '#core/problems.ts';
import { saveFile } from '../../saveFile.ts';
import { counted } from '../../words/counting.ts';
import { openBackingUp, useLibrary, useLibraryState, type ExportForm } from '../useLibrary.ts';

const forms: Readonly<Record<ExportForm, string>> = {
  xlsx: 'XLSX, for a spreadsheet',
  csv: 'CSV',
  json: 'JSON: every detail, comes back exactly as it was',
};

/** One company's answers as a file for people or for another OnRecord. */
export function ExportAnswers() {
  const id = useId();
  const library = useLibrary();
  const vendor = useLibraryState((state) => state.vendors.find((one) => one.id === state.vendorId));
  const shown = useLibraryState((state) => state.entries);
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
    });
    worker.stop();
    if (reply.said === 'refused') return setProblem(fileProblem(reply));
    if (reply.said !== 'file') return;
    setProblem(null);
    saveFile(`${vendor.id}-answers.${form}`, reply.file, reply.file.type);
    library.announce(`${counted(entries.length, 'answer')} exported.`);
  };
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>Export the answers of {vendor.name}</h2>
      {problem && (
        <p className="notice" role="alert">
          {problem.cause} {problem.nextStep}
        </p>
      )}
      <fieldset>
        <legend className="unseen">Format</legend>
        {(Object.keys(forms) as ExportForm[]).map((one) => (
          <label key={one}>
            <input type="radio" name={`${id}-form`} checked={form === one} onChange={() => setForm(one)} />{' '}
            {forms[one]}
          </label>
        ))}
      </fieldset>
      {secret > 0 && (
        <label>
          <input type="checkbox" checked={withNda} onChange={({ target }) => setWithNda(target.checked)} />{' '}
          With {counted(secret, 'answer')} that may only be told under a non-disclosure agreement
        </label>
      )}
      <p>
        <button
          type="button"
          className="button accent"
          disabled={entries.length === 0}
          onClick={() => void save()}
        >
          Export {counted(entries.length, 'answer')}
        </button>
      </p>
    </section>
  );
}
