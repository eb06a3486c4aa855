import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  // Emptied before each run; what else is reported stands beside it.
  outputDir: 'test-results/browser',
  fullyParallel: true,
  workers: 2,
  // A long list is inserted and read back one control at a time; a busy machine must not fail it.
  timeout: 120_000,
  // A state that is waited for comes or does not; how fast it comes is for the benches.
  expect: { timeout: 20_000 },
  // A second try is for a machine that stalls. It is named in the counts, and the hostile suite's oracle gets none.
  retries: 1,
  forbidOnly: true,
  reporter: [['line'], ['json', { outputFile: 'test-results/playwright.json' }]],
  projects: [
    // What the documents tell people to run. First, because one follows the other while the rest runs beside it.
    { name: 'commands', testDir: 'tests/commands' },
    { name: 'page', testDir: 'tests/page' },
    { name: 'e2e', testDir: 'tests/e2e' },
    // What is awaited there follows crashes and restarts.
    { name: 'hostile', testDir: 'tests/hostile', expect: { timeout: 15_000 } },
  ],
});
