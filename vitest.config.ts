import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/unit/**/*.test.tsx'],
    environment: 'node',
    // A file of its own process each would cost more than its tests. What a test puts in place of a global it takes back.
    isolate: false,
    setupFiles: ['tests/unit/speakEnglish.ts'],
    // A timing is never a test's pass or fail; a busy machine must not fail one either.
    testTimeout: 60_000,
  },
});
