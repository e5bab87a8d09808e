import { defineConfig } from 'vitest/config'
import { lastLine } from './test/reporter.js'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/harness/generated.ts'],
    // several tests start linters or compilers, and machines are shared
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', lastLine],
    env: { NO_COLOR: '1' },
  },
})
