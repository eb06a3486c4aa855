import { defineConfig } from 'vitest/config';

export default defineConfig({
  // One browser at a time; starting it and reading a long form take their time on a busy machine.
  test: {
    include: ['tests/firefox/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
