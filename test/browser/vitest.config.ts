import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    globalSetup: ['test/browser/reports.ts'],
    testTimeout: 120_000,
    hookTimeout: 600_000,
    // A browser takes both cores by itself.
    maxWorkers: 1,
    reporters: process.env.CI ? ['default', 'json'] : ['default'],
    outputFile: { json: 'coverage/browser-tests.json' },
  },
})
