import { defineConfig } from 'vitest/config';

/** What Stryker runs against each mutant: the fast tests that `npm run mutate` names, without a build or a browser. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: (process.env['MUTATION_TESTS'] ?? 'test/pipeline/text/**/*.test.ts').split(','),
    testTimeout: 20_000,
  },
});
