import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    globalSetup: 'tests/support/browser-server.ts',
    // Two cores: the browser takes one of them.
    maxWorkers: 2,
    // Long enough for a busy machine: what hangs is found, and what is slow is no failure.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
