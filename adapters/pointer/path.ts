import { parentNodeOf } from '#core/detect/page/nodes.ts';

type Tree = Document | ShadowRoot;
type Opener = (element: Element) => ShadowRoot | null;

/** Between the path of a shadow host and the path inside its shadow tree. */
const into = ' >>> ';

/**
 * The shortest selector that names an element by what a site keeps from visit to visit: an id without a
 * generated look, a name, a role; else its place among its siblings, up to the nearest ancestor that has one
 * of these. Shadow trees are entered from their host, as "host >>> inside".
 */
export function pathOf(element: Element): string {
  const root = Node.prototype.getRootNode.call(element) as Tree;
  const inside = pathIn(root, element);
  return root instanceof ShadowRoot ? pathOf(root.host) + into + inside : inside;
}

/** The element a path names now; null where there is none, or where it is no longer the only one. */
export function elementAt(path: string, document: Document, open: Opener): Element | null {
  let tree: Tree | null = document;
  let found: Element | null = null;
  for (const step of path.split(into)) {
    found = tree ? onlyOne(tree, step) : null;
    tree = found && open(found);
  }
  return found;
}

function pathIn(root: Tree, element: Element): string {
  let path = '';
  for (let at: Element | null = element; at; at = parentElementOf(at)) {
    const own = ownNames(at).find((name) => onlyOne(root, joined(name, path)) === element);
    if (own) return joined(own, path);
    path = joined(placeAmongSiblings(at), path);
  }
  return path;
}

const joined = (step: string, rest: string): string => (rest === '' ? step : `${step} > ${rest}`);

/** Selectors for the element by its own lasting attributes, the most telling first. */
function ownNames(element: Element): string[] {
  const tag = CSS.escape(element.localName);
  const attribute = (name: string) => Element.prototype.getAttribute.call(element, name) ?? '';
  const named = ['name', 'role', 'aria-label'].flatMap((name) =>
    attribute(name) === '' ? [] : [`${tag}[${name}="${CSS.escape(attribute(name))}"]`],
  );
  const id = attribute('id');
  return id !== '' && !isGenerated(id) ? [`#${CSS.escape(id)}`, ...named] : named;
}

/** Ids that frameworks count up or draw: ":r1f:", "input-48213", "mui-7", a run of hexadecimal digits. */
function isGenerated(id: string): boolean {
  return /[:«»]|\d{3,}|^(mui|radix|headlessui|react-aria|ember|ext-gen|yui)|[0-9a-f]{8}/i.test(id);
}

function placeAmongSiblings(element: Element): string {
  const tag = CSS.escape(element.localName);
  let place = 1;
  for (let at = element.previousElementSibling; at; at = at.previousElementSibling)
    if (at.localName === element.localName) place += 1;
  return `${tag}:nth-of-type(${place})`;
}

function parentElementOf(element: Element): Element | null {
  const parent = parentNodeOf(element);
  return parent instanceof Element ? parent : null;
}

function onlyOne(root: Tree, selector: string): Element | null {
  const all = root.querySelectorAll(selector);
  return all.length === 1 ? (all[0] ?? null) : null;
}
