import { useDeskState, useTools } from '../useDesk.ts';
import { say, sayCount } from '../words/say.ts';

/** Embedded forms whose questions could not be looked for: why, and what can be done about it. */
export function FrameNotices() {
  const { desk } = useTools();
  const site = useDeskState((state) => state.site);
  const frames = useDeskState((state) => state.unreadableFrames);
  const originsOf = (why: (typeof frames)[number]['why']) => [
    ...new Set(frames.flatMap((frame) => (frame.why === why && frame.origin ? [frame.origin] : []))),
  ];
  const sealed = frames.filter(({ why }) => why === 'sealed').length;
  return (
    <>
      {originsOf('not-allowed').map((origin) => (
        <div key={origin} className="notice">
          <p>{origin === site ? say('states.frameSandboxed') : say('states.frameFrom', { origin })}</p>
          <button type="button" className="button" onClick={() => void desk.allow(origin)}>
            {say('states.allow', { origin })}
          </button>
        </div>
      ))}
      {originsOf('silent').map((origin) => (
        <p key={origin} className="notice">
          {say('states.frameSilent', { origin })}
        </p>
      ))}
      {sealed > 0 && <p className="notice">{sayCount('states.framesSealed', sealed)}</p>}
    </>
  );
}
