import { defineConfig } from 'vitest/config';

const patterns = (process.env['MUTATION_TESTS'] ?? '').split(',');

/** What `npm run mutate -- GROUP --vitest` runs against each mutant: the same tests as without it. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: patterns.filter((pattern) => !pattern.startsWith('!')),
    exclude: patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1)),
    testTimeout: 20_000,
  },
});
