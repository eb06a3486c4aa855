import { useTools, type Running } from '../useDesk.ts';

interface Props {
  readonly running: Running;
}

/** An insertion under way: how far it is, and how to stop it. */
export function RunningBar({ running }: Props) {
  const { desk } = useTools();
  const { kind, done, total, stopping } = running;
  return (
    <>
      <label className="running">
        {kind === 'insert' ? 'Inserting' : 'Undoing'} {Math.min(done + 1, total)} of {total}
        <progress value={done} max={total} />
      </label>
      <button type="button" className="button" disabled={stopping} onClick={() => desk.stop()}>
        {stopping ? 'Stopping' : 'Stop'}
      </button>
    </>
  );
}
