import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.ts',
      'sample/**/*.test.ts',
      'training/**/*.test.ts',
      'bench/**/*.test.ts',
      'corpus/**/*.test.ts',
    ],
    testTimeout: 60_000,
  },
})
