import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  outputDir: 'test-results',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    { name: 'page', testDir: 'tests/page' },
    { name: 'e2e', testDir: 'tests/e2e' },
  ],
});
