import { useDeskState, useTools } from '../useDesk.ts';
import { counted } from '../words/counting.ts';

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
          <p>
            {origin === site
              ? 'This page keeps an embedded part in a sandbox, which OnRecord may not read yet.'
              : `This page embeds a form from ${origin}, which OnRecord may not read yet.`}{' '}
            Allow it if its questions belong to this questionnaire.
          </p>
          <button type="button" className="button" onClick={() => void desk.allow(origin)}>
            Allow {origin}
          </button>
        </div>
      ))}
      {originsOf('silent').map((origin) => (
        <p key={origin} className="notice">
          The embedded form from {origin} may be read, but did not answer. Scan again once it has loaded, or
          open it in a tab of its own.
        </p>
      ))}
      {sealed > 0 && (
        <p className="notice">
          {counted(sealed, 'embedded part')} of this page {sealed === 1 ? 'is' : 'are'} sandboxed by the page,
          so that no extension can read {sealed === 1 ? 'it' : 'them'}. Answer the questions there by hand.
        </p>
      )}
    </>
  );
}
