import { useId, useMemo, useState } from 'react';
import { isImportable, type Target } from '#core/library/import/planImport.ts';
import type { Judged, Verdict } from '#core/library/import/verdicts.ts';
import { isTickedAtFirst } from '../importState.ts';
import { type Import } from '../useImport.ts';
import { UnreadableRows } from './UnreadableRows.tsx';
import { VerdictRows } from './VerdictRows.tsx';

import { say, sayCount } from '../../../words/say.ts';

interface Props {
  readonly wizard: Import;
  readonly rows: readonly Judged[];
  readonly vendor: string;
}

/** In the order they are listed. */
const verdicts: readonly Verdict[] = ['new', 'changed', 'conflicting', 'same', 'unanswered', 'invalid'];

/** Each row with its verdict, what to take of it, and whether it waits as a draft. */
export function PreviewStep({ wizard, rows, vendor }: Props) {
  const id = useId();
  const [ticks, setTicks] = useState(() => rows.map(isTickedAtFirst));
  const [shownVerdict, setShownVerdict] = useState<Verdict | 'all'>('all');
  const [target, setTarget] = useState<Target>('draft');
  const [leavesOut, setLeavesOut] = useState(false);
  const invalid = useMemo(() => rows.filter(({ verdict }) => verdict === 'invalid'), [rows]);
  const chosen = rows.filter((_, index) => ticks[index]);
  const isBlocked = chosen.length === 0 || (invalid.length > 0 && !leavesOut);
  const listed = rows.flatMap((row, index) =>
    shownVerdict === 'all' || row.verdict === shownVerdict ? [{ row, index }] : [],
  );
  return (
    <form
      className="import-preview"
      onSubmit={(event) => {
        event.preventDefault();
        void wizard.write(chosen, target);
      }}
    >
      {invalid.length > 0 && (
        <UnreadableRows rows={invalid} isLeftOut={leavesOut} onLeaveOut={setLeavesOut} />
      )}
      <div className="import-verdicts" role="group" aria-label={say('list.show')}>
        <FilterButton isOn={shownVerdict === 'all'} onClick={() => setShownVerdict('all')}>
          {say('import.all', { count: rows.length })}
        </FilterButton>
        {verdicts.map((verdict) => {
          const count = rows.filter((row) => row.verdict === verdict).length;
          if (count === 0) return null;
          return (
            <FilterButton
              key={verdict}
              isOn={shownVerdict === verdict}
              onClick={() => setShownVerdict(verdict)}
            >
              {say(`import.verdicts.${verdict}`)} {count}
            </FilterButton>
          );
        })}
      </div>
      <VerdictRows
        rows={listed}
        ticks={ticks}
        onTick={(index, isTicked) => setTicks(ticks.with(index, isTicked))}
        onTickAll={(isTicked) => {
          const all = new Set(listed.flatMap(({ row, index }) => (isImportable(row.verdict) ? [index] : [])));
          setTicks(ticks.map((tick, index) => (all.has(index) ? isTicked : tick)));
        }}
      />
      <fieldset className="import-target">
        <legend>{say('import.into', { vendor })}</legend>
        <label>
          <input type="radio" name={id} checked={target === 'draft'} onChange={() => setTarget('draft')} />{' '}
          {say('import.asDrafts')}
        </label>
        <label>
          <input type="radio" name={id} checked={target === 'active'} onChange={() => setTarget('active')} />{' '}
          {say('import.asActive')}
        </label>
      </fieldset>
      <div className="import-actions">
        <button type="button" className="button" onClick={wizard.cancel}>
          {say('words.cancel')}
        </button>
        <button type="button" className="button" onClick={wizard.backToStructure}>
          {say('import.back')}
        </button>
        <button type="submit" className="button primary" disabled={isBlocked}>
          {sayCount('import.do', chosen.length)}
        </button>
      </div>
    </form>
  );
}

interface FilterButtonProps {
  readonly isOn: boolean;
  readonly children: React.ReactNode;
  onClick(): void;
}

function FilterButton({ isOn, children, onClick }: FilterButtonProps) {
  return (
    <button type="button" className="button" aria-pressed={isOn} onClick={onClick}>
      {children}
    </button>
  );
}
