import { useId, useState, type DragEvent } from 'react';
import { fileLimits } from '#core/files/limits.ts';
import { language, say } from '../../words/say.ts';

interface Props {
  readonly vendor: string;
  onGive(file: Blob, name: string): void;
}

const megabyte = 1024 * 1024;
const kinds = '.csv,.tsv,.xlsx,.json,.md,.markdown,.html,.htm,.txt';

/** A file, chosen or dropped, or pasted text. */
export function GiveStep({ vendor, onGive }: Props) {
  const [pasted, setPasted] = useState('');
  const [isOver, setOver] = useState(false);
  const [file, text, hint] = [useId(), useId(), useId()];
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
        <label htmlFor={file}>{say('import.chooseFile')}</label>
        <input
          id={file}
          type="file"
          accept={kinds}
          aria-describedby={hint}
          onChange={({ target }) => {
            const chosen = target.files?.[0];
            if (chosen) onGive(chosen, chosen.name);
          }}
        />
        <p id={hint} className="quiet">
          {say('import.kindsOfFile', limits())}
        </p>
        <p className="quiet">{say('import.goesTo', { vendor })}</p>
      </div>
      <form
        className="field"
        onSubmit={(event) => {
          event.preventDefault();
          onGive(new Blob([pasted]), say('import.pastedName'));
        }}
      >
        <label htmlFor={text}>{say('import.paste')}</label>
        <textarea
          id={text}
          rows={10}
          value={pasted}
          placeholder={`${say('import.pasteExample')}\n${say('import.pasteExampleAnswer')}`}
          onChange={({ target }) => setPasted(target.value)}
        />
        <p>
          <button type="submit" className="button accent" disabled={pasted.trim() === ''}>
            {say('import.readText')}
          </button>
        </p>
      </form>
    </div>
  );
}

function limits() {
  const number = new Intl.NumberFormat(language());
  const { bytes, rows, columns, unpackedBytes } = fileLimits;
  return {
    megabytes: bytes / megabyte,
    rows: number.format(rows),
    columns,
    unpacked: unpackedBytes / megabyte,
  };
}
