import { pickedIn } from '../detect/page/nodes.ts';
import { each, type Steps } from '../steps.ts';

/** The labels of a control, in the order of the page. */
export type LabelsOf = (element: Element) => readonly Element[];

/**
 * The labels of all controls in these documents and shadow roots, as the browser ties them. A control's own list of
 * labels is made by searching its whole tree, so asking every control of a long page for it takes minutes.
 */
export function* labelsIn(roots: readonly Node[]): Steps<LabelsOf> {
  const byControl = new Map<Element, Element[]>();
  const labels = roots.flatMap((root) => pickedIn<Element & Partial<HTMLLabelElement>>(root, 'label'));
  yield* each(labels, (label) => {
    const { control } = label;
    const known = control && byControl.get(control);
    if (known) known.push(label);
    else if (control) byControl.set(control, [label]);
  });
  return (element) => byControl.get(element) ?? [];
}
