import { Outline } from './Outline.tsx';
import { SourceFields } from './SourceFields.tsx';
import { TableColumns } from './TableColumns.tsx';
import type { Understanding } from '../importState.ts';
import type { Import } from '../useImport.ts';
import { say, sayCount } from '../../../words/say.ts';

interface Props {
  readonly wizard: Import;
  readonly understanding: Understanding;
}

/** What was recognised, to be corrected, and what counts for every answer of the file. */
export function StructureStep({ wizard, understanding }: Props) {
  const { name, structure, corrections } = understanding;
  const change = (part: Partial<Understanding>) => wizard.understand({ ...understanding, ...part });
  return (
    <form
      className="import-structure"
      onSubmit={(event) => {
        event.preventDefault();
        void wizard.judge();
      }}
    >
      <p className="quiet">{name}</p>
      {structure.shape === 'data' ? (
        <p>
          {structure.vendors.length > 0
            ? sayCount('import.libraryFileOf', structure.count, { vendors: structure.vendors.join(', ') })
            : sayCount('import.libraryFile', structure.count)}
        </p>
      ) : (
        <SourceFields defaults={understanding.defaults} onChange={(defaults) => change({ defaults })} />
      )}
      {structure.shape === 'tables' &&
        structure.tables.map((table, index) => (
          <TableColumns
            key={table.name}
            table={table}
            reading={corrections.tables[index] ?? table}
            onChange={(reading) =>
              change({ corrections: { ...corrections, tables: corrections.tables.with(index, reading) } })
            }
          />
        ))}
      {structure.shape === 'document' && (
        <Outline
          passages={structure.passages}
          taken={corrections.passages}
          onChange={(passages) => change({ corrections: { ...corrections, passages } })}
        />
      )}
      <div className="import-actions">
        <button type="button" className="button" onClick={wizard.startOver}>
          {say('import.anotherFile')}
        </button>
        <button type="submit" className="button primary">
          {say('import.showChanges')}
        </button>
      </div>
    </form>
  );
}
