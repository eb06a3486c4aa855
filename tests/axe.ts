import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Options = Parameters<AxeBuilder['options']>[0];

/** What AxeBuilder takes for its script where that stands in the page already: nothing to do. */
const nothing = 'undefined';

/** The rules of WCAG 2.2 AA that a machine can look at, as an option for `brokenRules`. */
export const wcagAA = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] },
} satisfies Options;

/**
 * What axe finds in a page as it stands: each broken rule with the markup that breaks it. All rules, unless the
 * options say otherwise. Axe runs within the page alone: to gather what several frames say it would open another
 * page each time, at more than the cost of looking. A page with frames throws.
 */
export async function brokenRules(page: Page, options: Options = {}): Promise<string[]> {
  if (page.frames().length > 1) throw new Error('Axe would look at the outermost frame alone.');
  const isThere = await page.evaluate(() => 'axe' in globalThis);
  const axe = new AxeBuilder({ page, ...(isThere ? { axeSource: nothing } : {}) }).setLegacyMode();
  const { violations } = await axe.options({ resultTypes: ['violations'], ...options }).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
