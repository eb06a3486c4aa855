import { selfAndAncestors } from '../element.ts';
import { styleNow, type StyleOf } from './styles.ts';

interface Colour {
  readonly channels: readonly [number, number, number];
  readonly alpha: number;
}

/**
 * Contrast of an element's text against what is painted behind it, 1 to 21 as WCAG 2.2 defines it; the best one over
 * the colours of a gradient. Infinity where it cannot be told: over a picture.
 */
export function textContrast(element: Element, styleOf: StyleOf = styleNow): number {
  const style = styleOf(element);
  const text = parseColour(style.webkitTextFillColor || style.color);
  /** Each with the colours it may have at some place. */
  const layers: (readonly Colour[])[] = [];
  for (const at of selfAndAncestors(element)) {
    const { backgroundColor, backgroundImage, colorScheme } = styleOf(at);
    const stops = backgroundImage === 'none' ? [] : gradientColours(backgroundImage);
    if (!stops) return Infinity;
    if (stops.length > 0) layers.push(stops);
    layers.push([parseColour(backgroundColor)]);
    if (layers.at(-1)?.[0]?.alpha === 1) break;
    if (at.localName === 'html' && colorScheme.includes('dark')) return Infinity;
  }
  const places = Math.max(...layers.map((colours) => colours.length));
  const at = (place: number) =>
    layers.flatMap((colours) => colours[Math.min(place, colours.length - 1)] ?? []);
  return Math.max(...Array.from({ length: places }, (_, place) => contrastOver(text, at(place))));
}

/** The colours of a gradient as the browser writes them; null for any other picture. */
function gradientColours(image: string): readonly Colour[] | null {
  if (!/^(repeating-)?(linear|radial|conic)-gradient\(/.test(image) || image.includes('url(')) return null;
  const written = image.match(/(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\([^()]*\)/g) ?? [];
  return written.length > 0 ? written.map(parseColour) : null;
}

function contrastOver(text: Colour, layers: readonly Colour[]): number {
  const white: Colour = { channels: [255, 255, 255], alpha: 1 };
  const behind = layers.reduceRight((below, above) => over(above, below), white);
  const [dark, light] = [luminance(over(text, behind)), luminance(behind)].toSorted((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function over(above: Colour, below: Colour): Colour {
  const mix = (index: 0 | 1 | 2) =>
    above.channels[index] * above.alpha + below.channels[index] * (1 - above.alpha);
  return { channels: [mix(0), mix(1), mix(2)], alpha: 1 };
}

/** Relative luminance, WCAG 2.2. */
function luminance({ channels }: Colour): number {
  const [red, green, blue] = channels.map((channel) => {
    const share = channel / 255;
    return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

const known = new Map<string, Colour>();
const mostKnown = 256;

/** A page has few colours and asks for each of them at every control; painting one takes longest. */
function parseColour(css: string): Colour {
  let colour = known.get(css);
  if (!colour) {
    if (known.size === mostKnown) known.clear();
    known.set(css, (colour = paintedColour(css)));
  }
  return colour;
}

/** Any CSS colour, by painting it: computed styles may speak of oklch() or color(). */
function paintedColour(css: string): Colour {
  const brush = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('No canvas to read colours with.');
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return { channels: [red, green, blue], alpha: alpha / 255 };
}
