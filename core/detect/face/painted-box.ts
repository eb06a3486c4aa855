import { parentOf } from '../page/nodes.ts';

const mostLevels = 5;
const leastWidth = 40;
const leastHeight = 16;
/** A box this small in either direction, in CSS pixels, hides whatever stands in it. */
const sliver = 2;

/**
 * The box that a person takes for the control: the trigger of a custom select is often a sliver of an input,
 * or hidden inside one. It is the nearest element around all slivers that draws an edge, a shadow or a ground of
 * its own; where none does, the nearest of a usable size.
 */
export function paintedBox(trigger: Element): Element {
  const around = levelsFrom(trigger);
  const outside = around.slice(around.findLastIndex((at) => isWithin(at, sliver, sliver) || isClear(at)) + 1);
  const sizeable = outside.filter((at) => !isWithin(at, leastWidth, leastHeight));
  const wrapper = sizeable.find((at) => at.localName !== 'input');
  return sizeable.find(isDrawn) ?? wrapper ?? sizeable[0] ?? trigger;
}

function levelsFrom(trigger: Element): Element[] {
  const levels: Element[] = [];
  for (let at: Element | null = trigger; at && levels.length < mostLevels; at = parentOf(at)) levels.push(at);
  return levels;
}

function isWithin(element: Element, mostWidth: number, mostHeight: number): boolean {
  const { width, height } = Element.prototype.getBoundingClientRect.call(element);
  return width < mostWidth || height < mostHeight;
}

/** A button without paint may lie over all that is seen of a control. */
const isClear = (element: Element): boolean => getComputedStyle(element).opacity === '0';

function isDrawn(element: Element): boolean {
  const { borderBottomWidth, borderBottomStyle, boxShadow, backgroundColor } = getComputedStyle(element);
  const edge = borderBottomStyle !== 'none' && Number.parseFloat(borderBottomWidth) > 0;
  return edge || boxShadow !== 'none' || !/^rgba\(.*, 0\)$|^transparent$/.test(backgroundColor);
}
