/** Where `npm test` leaves what its runners reported, as JSON. */
export const unitReport = 'test-results/unit.json';
export const browserReport = 'test-results/playwright.json';
