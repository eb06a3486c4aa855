import { useId, useState, type DragEvent } from 'react';
import { limitsInWords } from '#core/files/limits.ts';

interface Props {
  readonly vendor: string;
  onGive(file: Blob, name: string): void;
}

const kinds = '.csv,.tsv,.xlsx,.json,.md,.markdown,.html,.htm,.txt';

/** A file, chosen or dropped, or pasted text. */
export function GiveStep({ vendor, onGive }: Props) {
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const [file, text, limits] = [useId(), useId(), useId()];
  const drop = (event: DragEvent) => {
    event.preventDefault();
    setOver(false);
    const dropped = event.dataTransfer.files[0];
    if (dropped) onGive(dropped, dropped.name);
  };
  return (
    <div className="columns import-give">
      <div
        className="drop"
        data-over={isOver || undefined}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      >
        <label htmlFor={file}>Choose a file, or drop it here</label>
        <input
          id={file}
          type="file"
          accept={kinds}
          aria-describedby={limits}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) onGive(chosen, chosen.name);
          }}
        />
        <p id={limits} className="quiet">
          CSV, XLSX, JSON, Markdown, HTML or text: an export of your answers, a filled-in questionnaire, or a
          policy with headings. {limitsInWords()}
        </p>
        <p className="quiet">
          The answers go to {vendor}. You see what would change before anything does, and the file stays on
          this machine.
        </p>
      </div>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onGive(new Blob([pasted]), 'Pasted text.txt');
        }}
      >
        <label htmlFor={text}>Or paste text</label>
        <textarea
          id={text}
          rows={10}
          value={pasted}
          placeholder={'Is data encrypted at rest?\nAll data is encrypted with AES-256.'}
          onChange={({ target }) => setPasted(target.value)}
        />
        <p>
          <button type="submit" className="button accent" disabled={pasted.trim() === ''}>
            Read the text
          </button>
        </p>
      </form>
    </div>
  );
}
