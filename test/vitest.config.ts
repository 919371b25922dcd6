import { defineConfig } from 'vitest/config';

/** Astro prints its own build; a built site and a served one are made once for the tests that look at them. */
export default defineConfig({
  test: {
    root: new URL('..', import.meta.url).pathname,
    projects: [
      {
        test: {
          name: 'pure',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/browser/**'],
          // No test measures time: a busy machine may take long over a property.
          testTimeout: 60_000,
          // Every core: what these tests write is their own. Projects with other numbers of workers run one after the other.
          maxWorkers: '100%',
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          globalSetup: ['test/site/build-once.ts'],
          testTimeout: 120_000,
          // Some build: builds of one project at a time share the folder of the pages' program.
          fileParallelism: false,
          sequence: { groupOrder: 2 },
        },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: ['test/site/build-once.ts', 'test/browser/install-chromium.ts'],
          testTimeout: 240_000,
          hookTimeout: 120_000,
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
