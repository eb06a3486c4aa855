import { siteOf } from './keys.ts';

/** A page as the tab shows it. */
export interface SeenPage {
  readonly url: string;
  readonly title: string;
}

const stepWords = 'step|page|section|part|seite|schritt|étape|etape|pagina|página|paso|sezione';

/**
 * Whether a page is another step of the form that was on the page before: the same site, and addresses and
 * titles that differ in nothing but the number of a step ("/form/step/2", "Step 2 of 5"). A number alone is no
 * step: /assessments/7 and /assessments/8 are two forms.
 */
export function isNextPage(before: SeenPage, now: SeenPage): boolean {
  return (
    siteOf(before.url) === siteOf(now.url) &&
    withoutStep(pathOf(before.url)) === withoutStep(pathOf(now.url)) &&
    withoutStep(before.title) === withoutStep(now.title)
  );
}

function pathOf(url: string): string {
  const rest = url.slice(siteOf(url).length);
  const route = /#!?(\/[^?]*)/.exec(rest)?.[1] ?? '';
  return `${rest.split(/[?#]/, 1)[0]} ${route}`;
}

function withoutStep(text: string): string {
  const numbered = new RegExp(`\\b(${stepWords})([-_/ ]*)\\d+(\\s*(?:of|/|von|de|di)\\s*\\d+)?`, 'giu');
  return text.toLowerCase().replaceAll(numbered, '$1').replaceAll(/\s+/g, ' ').trim();
}
