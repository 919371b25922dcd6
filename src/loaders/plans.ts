import type { Loader } from 'astro/loaders';
import { planSummaryOf } from '../site/views/plan-summary.ts';
import { openLibrary } from './library.ts';

/**
 * Puts what lists need of each plan into the store; texts and trees stay outside, so that the store stays small.
 * A fault in the content throws and ends the build.
 */
export const planLoader = (): Loader => ({
  name: 'plans',
  load: async ({ store, parseData, generateDigest }) => {
    const { catalogue, sidecars } = openLibrary();
    store.clear();
    for (const [id, reading] of catalogue.readings) {
      const summary = planSummaryOf(catalogue, reading, sidecars.get(id) ?? null);
      const data = await parseData({ id, data: { ...summary } });
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});
