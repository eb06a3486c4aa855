import { useTools, type Running } from '../useDesk.ts';
import { say } from '../words/say.ts';

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
        {say(kind === 'insert' ? 'footer.inserting' : 'footer.undoing', {
          place: Math.min(done + 1, total),
          total,
        })}
        <progress value={done} max={total} />
      </label>
      <button type="button" className="button" disabled={stopping} onClick={() => desk.stop()}>
        {say(stopping ? 'footer.stopping' : 'footer.stop')}
      </button>
    </>
  );
}
