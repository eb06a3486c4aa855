import { labelsByControl } from '#core/detect/around/labels.ts';
import { controlOf, fieldOf } from '#core/detect/build/control.ts';
import type { Detected, DetectOptions } from '#core/detect/detect.ts';
import { groupAtoms } from '#core/detect/group/group-atoms.ts';
import type { Group } from '#core/detect/group/groups.ts';
import { collectParts } from '#core/detect/page/collect.ts';
import { shadowRootOf } from '#core/detect/page/nodes.ts';
import { startScan, type Scan } from '#core/detect/page/scan.ts';
import { atOnce } from '#core/steps.ts';
import { usableAtoms } from '#core/detect/page/usable.ts';
import { visibleText } from '#core/detect/text/chunks.ts';
import { cleanPrompt } from '#core/detect/text/marks.ts';
import { readField } from '#core/detect/value.ts';
import { holds, selfAndAncestors } from '#core/insert/element.ts';
import { lettersOf } from '#core/insert/sameText.ts';
import { pointedQuestionId, type KnownPlace } from '../pointed.ts';
import { elementAt } from './path.ts';

/** The page as the pointer sees it: everything that takes an answer, whatever is written around it. */
export interface Controls {
  readonly scan: Scan;
  /** What takes an answer at this element, around it, or as the only such thing in it. */
  of(element: Element): Group | null;
}

export function readControls({ shadowRootOf: open = shadowRootOf }: DetectOptions): Controls {
  const scan = startScan(document, open);
  const parts = atOnce(collectParts(scan));
  const labels = atOnce(labelsByControl(parts.labels, parts.atoms));
  const usable = atOnce(usableAtoms(scan, parts.atoms, labels));
  const groups = atOnce(groupAtoms(scan, usable, labels));
  const labelled = (label: Element) =>
    parts.atoms.filter(({ anchor }) => labels.get(anchor)?.includes(label)).map(({ anchor }) => anchor);
  const groupWith = (anchors: readonly Element[]) =>
    groups.filter(({ atoms }) => atoms.some(({ anchor }) => anchors.includes(anchor)));
  return {
    scan,
    of(element) {
      for (const at of selfAndAncestors(element)) {
        const [group, another] = groupWith([at, ...labelled(at)]);
        if (group) return another ? null : group;
      }
      const inside = groups.filter(({ atoms }) => atoms.every(({ anchor }) => holds(element, anchor)));
      return inside.length === 1 ? (inside[0] ?? null) : null;
    },
  };
}

/** The text of a prompt without its number and marks; '' where nothing is to be read. */
export function promptAt(scan: Scan, element: Element): ReturnType<typeof cleanPrompt> {
  return cleanPrompt(visibleText(scan, element));
}

/** The questions at these places. One whose text reads differently now is another question, and left out. */
export function findPlaces(places: readonly KnownPlace[], options: DetectOptions): readonly Detected[] {
  const controls = readControls(options);
  const { scan } = controls;
  return places.flatMap((place): Detected[] => {
    const prompt = elementAt(place.prompt, document, scan.shadowRootOf);
    const target = elementAt(place.control, document, scan.shadowRootOf);
    const group = target && controls.of(target);
    if (!prompt || !group) return [];
    const { text, number, required } = promptAt(scan, prompt);
    if (lettersOf(text) !== lettersOf(place.text)) return [];
    const field = fieldOf(group);
    const question = {
      id: pointedQuestionId(place.id),
      frame: options.frame,
      number,
      section: null,
      text,
      help: null,
      control: controlOf(scan, group, required),
      comment: null,
      value: readField(field),
    };
    const around = [...selfAndAncestors(field.element)].find((at) => holds(at, prompt));
    return [{ question, elements: { control: field, comment: null, box: around ?? field.element } }];
  });
}
