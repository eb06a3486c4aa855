import { say } from './say.ts';

/**
 * A site as a person reads it: its origin in full, or, for the practice questionnaire, what it is; its origin is an id
 * of the extension that tells nobody anything.
 */
export function siteName(site: string): string {
  return site === location.origin ? say('practice.site') : site;
}
