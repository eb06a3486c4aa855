import { isCookieNotice } from '../words/site.ts';
import { attributeOf, localNameOf, parentOf } from './nodes.ts';

/** Parts of a page that never hold a questionnaire: hidden from everyone, or a tool of the site. */
export type Region = 'hidden' | 'tool' | null;

const toolTags = new Set(['nav', 'search']);
const toolRoles = new Set(
  'search navigation toolbar menu menubar log alertdialog banner contentinfo'.split(' '),
);
/** Names that site builders give to parts that are no questions, in the class or id of a container. */
const toolNames = new RegExp(
  [
    '(cookie|gdpr|consent)[-_ ]?(banner|bar|notice|consent|popup|modal|dialog|law|manager|settings|preferences)',
    'onetrust-(banner|consent|pc)|usercentrics|didomi|cmpbox|(^|[-_ ])cmp([-_ ]|$)',
    '(^|[-_ ])(chat|livechat|messenger|intercom)([-_ ]|$)',
    'newsletter|mailing-?list|(^|[-_ ])subscribe',
    '(^|[-_ ])(log-?in|sign-?in|sign-?up|checkout|captcha)([-_ ]?form)?([-_ ]|$)',
  ].join('|'),
  'i',
);

/** Looks up which region an element is in; every ancestor is judged once. */
export function regionLookup(): (element: Element) => Region {
  const known = new Map<Element, Region>();
  return (element) => {
    const path: Element[] = [];
    let region: Region | undefined;
    for (let at: Element | null = element; at; at = parentOf(at)) {
      region = known.get(at) ?? (known.has(at) ? null : undefined);
      if (region !== undefined) break;
      path.push(at);
    }
    for (let at = path.pop(); at; at = path.pop()) {
      region = region ?? ownRegion(at);
      known.set(at, region);
    }
    return region ?? null;
  };
}

function ownRegion(element: Element): Region {
  if (attributeOf(element, 'aria-hidden') === 'true' || attributeOf(element, 'inert') !== null)
    return 'hidden';
  const tag = localNameOf(element);
  if (tag === 'body' || tag === 'html') return null;
  const role = attributeOf(element, 'role');
  if (toolTags.has(tag) || (role !== null && toolRoles.has(role))) return 'tool';
  if (tag === 'footer' || tag === 'header') return isPageEdge(element) ? 'tool' : null;
  if (asksForCookies(element, tag, role)) return 'tool';
  const name = `${attributeOf(element, 'id') ?? ''} ${attributeOf(element, 'class') ?? ''}`;
  return toolNames.test(name) ? 'tool' : null;
}

/** A dialog or a named part of the page that asks which cookies may be set. */
function asksForCookies(element: Element, tag: string, role: string | null): boolean {
  const label = attributeOf(element, 'aria-label');
  if (label && isCookieNotice(label)) return true;
  if (tag !== 'dialog' && role !== 'dialog') return false;
  const said = (element.textContent ?? '').slice(0, 600);
  return (
    isCookieNotice(said) ||
    (/\bcookies?\b/i.test(said) && /\b(accept|reject|necessary|consent)\b/i.test(said))
  );
}

/** A header or footer of the page, not of an article or a card within it. */
function isPageEdge(element: Element): boolean {
  const parent = parentOf(element);
  return parent !== null && localNameOf(parent) === 'body';
}
