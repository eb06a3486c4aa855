import { usePointing } from '../panel/usePointing.ts';

/** The way on where a question of the page is not found. */
export function PointAtQuestion() {
  const { point, takeFocused } = usePointing();
  return (
    <div className="vendors">
      <button type="button" className="button" onClick={point}>
        Point at a question
      </button>
      <button type="button" className="button" onClick={takeFocused}>
        Use the focused field
      </button>
    </div>
  );
}
