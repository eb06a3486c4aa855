import { steadyKind } from '../../steadyKind.ts';
import type { Question } from '../../types.ts';
import { sha256 } from './sha256.ts';

/**
 * What people would call the site: the origin with its scheme, because http and https are not the same place.
 * A local file has no origin of its own, so all of them share "file://".
 */
export function siteOf(url: string): string {
  const parts = /^([a-z][a-z0-9+.-]*:)\/\/([^/?#]*)/i.exec(url);
  if (!parts) return url.split(/[?#]/, 1)[0] ?? '';
  const host = (parts[2] ?? '').replace(/^.*@/, '');
  return `${parts[1]}//${host}`.toLowerCase();
}

/**
 * One questionnaire is one origin, path and title: the same form visited tomorrow finds its review again, and
 * two forms that share a path but not a title stay apart. A route kept behind "#/" counts as path; a query and
 * a mere anchor do not, since portals put one-time tokens and scroll positions there.
 */
export function questionnaireIdOf(url: string, title: string): string {
  const site = siteOf(url);
  const path = url.slice(site.length).split(/[?#]/, 1)[0] ?? '';
  const route = /#!?(\/[^?]*)/.exec(url)?.[1] ?? '';
  return sha256([site, path, route, spaced(title)].join('\n')).slice(0, 32);
}

/** What makes a question the same question on the next visit; its position on the page does not. */
function likeness(question: Question): string {
  const frame = question.frame.split(/[?#]/, 1)[0] ?? '';
  return [
    frame,
    spaced(question.section ?? ''),
    spaced(question.text),
    steadyKind(question.control.kind),
  ].join('\n');
}

/**
 * The record id of each question, in the order given. Equal questions ("Comment", "If yes, explain") are told
 * apart by their occurrence among equals: the number in the name a question has in its document, which it keeps
 * there whatever comes in before it, or else the next one that is free.
 */
export function reviewIdsOf(
  questionnaireId: string,
  vendorId: string,
  questions: readonly Question[],
): readonly string[] {
  const taken = new Map<string, Set<number>>();
  return questions.map((question) => {
    const key = likeness(question);
    const among = taken.get(key) ?? new Set();
    let occurrence = numberIn(question.id) - 1;
    while (among.has(occurrence)) occurrence += 1;
    taken.set(key, among.add(occurrence));
    return sha256([questionnaireId, vendorId, key, occurrence].join('\n')).slice(0, 32);
  });
}

/** The third of equal questions is named by what it asks and "-3". */
function numberIn(id: string): number {
  return Number(/-([1-9]\d{0,5})$/.exec(id)?.[1] ?? 1);
}

function spaced(text: string): string {
  return text.normalize('NFKC').replaceAll(/\s+/g, ' ').trim();
}
