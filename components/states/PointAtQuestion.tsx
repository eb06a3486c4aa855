import { usePointing } from '../panel/usePointing.ts';
import { say } from '../words/say.ts';

/** The way on where a question of the page is not found. */
export function PointAtQuestion() {
  const { point, takeFocused } = usePointing();
  return (
    <div className="vendors">
      <button type="button" className="button" onClick={point}>
        {say('states.point')}
      </button>
      <button type="button" className="button" onClick={takeFocused}>
        {say('states.useFocused')}
      </button>
    </div>
  );
}
