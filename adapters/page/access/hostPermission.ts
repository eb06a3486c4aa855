import { browser } from 'wxt/browser';

/**
 * Asks the person, in the browser's own words, whether OnRecord may read exactly this origin. Must be called
 * straight from a click: browsers ask for nothing else. True once it is allowed.
 */
export function askForOrigin(origin: string): Promise<boolean> {
  return browser.permissions.request({ origins: [patternOf(origin)] });
}

/** Whether a person has allowed this origin before. */
export function isAllowed(origin: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [patternOf(origin)] });
}

/** Firefox knows no ports in match patterns; there the pattern names the host on every port. */
function patternOf(origin: string): string {
  const knowsPorts = 'sidePanel' in browser;
  return `${knowsPorts ? origin : origin.replace(/:\d+$/, '')}/*`;
}
