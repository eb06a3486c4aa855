import { useId } from 'react';
import { fieldNames } from '#core/library/import/candidate.ts';
import type { Role } from '#core/library/import/table/columns.ts';
import type { Corrections, TableStructure } from '#core/library/import/structure.ts';
import { say, sayCount } from '../../../words/say.ts';

type Reading = Corrections['tables'][number];

interface Props {
  readonly table: TableStructure;
  readonly reading: Reading;
  onChange(reading: Reading): void;
}

const allRoles: readonly Role[] = ['none', ...fieldNames];

/** Rows shown below the header: enough to see what a column holds. */
const shownRows = 6;

/** A table with a choice above each column for what it holds, and which row names the columns. */
export function TableColumns({ table, reading, onChange }: Props) {
  const id = useId();
  const { headerAt, roles, isTaken } = reading;
  const first = (headerAt ?? -1) + 1;
  const setRole = (column: number, role: Role) => onChange({ ...reading, roles: roles.with(column, role) });
  return (
    <fieldset className="import-table">
      <legend>
        <label>
          <input
            type="checkbox"
            checked={isTaken}
            onChange={({ target }) => onChange({ ...reading, isTaken: target.checked })}
          />{' '}
          {table.name} <span className="quiet">{sayCount('import.rowCount', table.rowCount)}</span>
        </label>
      </legend>
      {isTaken && (
        <>
          <p className="import-inline">
            <label htmlFor={id}>{say('import.headerRow')}</label>
            <select
              id={id}
              value={headerAt ?? ''}
              onChange={({ target }) =>
                onChange({ ...reading, headerAt: target.value === '' ? null : Number(target.value) })
              }
            >
              <option value="">{say('import.none')}</option>
              {table.sample.map((row, index) => (
                <option key={table.rowNumbers[index]} value={index}>
                  {say('import.row', {
                    number: table.rowNumbers[index] ?? '',
                    cells: row
                      .filter((cell) => cell !== '')
                      .join(' · ')
                      .slice(0, 60),
                  })}
                </option>
              ))}
            </select>
          </p>
          <div
            className="import-scroll"
            role="region"
            aria-label={say('import.firstRows', { table: table.name })}
            tabIndex={0}
          >
            <table>
              <thead>
                <tr>
                  {roles.map((role, column) => (
                    <th key={`column ${column + 1}`} scope="col">
                      <select
                        aria-label={say('import.columnHolds', { number: column + 1 })}
                        value={role}
                        onChange={({ target }) => setRole(column, target.value as Role)}
                      >
                        {allRoles.map((value) => (
                          <option key={value} value={value}>
                            {say(`import.roles.${value}`)}
                          </option>
                        ))}
                      </select>
                      {headerAt !== null && <span>{table.sample[headerAt]?.[column]}</span>}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {table.sample.slice(first, first + shownRows).map((row, index) => (
                  <tr key={table.rowNumbers[first + index]}>
                    {roles.map((role, column) => (
                      <td key={`column ${column + 1}`} className={role === 'none' ? 'quiet' : undefined}>
                        {(row[column] ?? '').slice(0, 160)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </>
      )}
    </fieldset>
  );
}
