import type { Detected, DetectionResult, DetectOptions } from '#core/detect/detect.ts';
import { each } from '#core/steps.ts';
import { isKeptFromSight } from '#core/insert/visible/isKeptFromSight.ts';
import { rememberedStyles, type StyleOf } from '#core/insert/visible/styles.ts';
import type { KnownPlace } from '../../pointed.ts';
import { pointerHere } from '../../agent/pointer.ts';
import { inSlices, type Wanted } from '../../slices.ts';

/** A question that detection has learned to find since is not offered twice. */
export function withPlaces(
  detected: DetectionResult,
  places: readonly KnownPlace[],
  options: DetectOptions,
): DetectionResult {
  if (places.length === 0) return detected;
  const known = new Set(detected.found.map(({ elements }) => elements.control.element));
  const pointed = pointerHere()?.find(places, options) ?? [];
  const fresh = pointed.filter(({ elements }) => !known.has(elements.control.element));
  return { ...detected, found: [...detected.found, ...fresh] };
}

/** A text box that the page keeps from sight is not offered: a person could not know what they fill in. */
export async function inSight(detected: DetectionResult, wanted: Wanted): Promise<DetectionResult | null> {
  const { styleOf, forget } = rememberedStyles();
  const offered = await inSlices(
    each(detected.found, (one) => isOffered(one, styleOf)),
    {
      isStopped: wanted.isStopped,
      onPause: () => {
        forget();
        wanted.onControls?.();
      },
    },
  );
  return offered && { ...detected, found: detected.found.filter((_, index) => offered[index]) };
}

function isOffered({ elements: { control } }: Detected, styleOf: StyleOf): boolean {
  return (
    !(control.kind === 'text' || control.kind === 'textarea') || !isKeptFromSight(control.element, styleOf)
  );
}
