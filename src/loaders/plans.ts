import type { Loader } from 'astro/loaders';
import type { Catalogue } from '../pipeline/catalogue/catalogue.ts';
import type { Reading } from '../pipeline/reading.ts';
import type { PlanSummary } from '../schemas/plan-summary.ts';
import type { Sidecar } from '../schemas/sidecar.ts';
import { openLibrary } from './library.ts';

/** What lists are told of a plan. */
type Summarize = (catalogue: Catalogue, reading: Reading, sidecar: Sidecar | null) => PlanSummary;

/**
 * Puts what lists need of each plan into the store; texts and trees stay outside, so that the store stays small.
 * A fault in the content throws and ends the build.
 */
export const planLoader = (summarize: Summarize): Loader => ({
  name: 'plans',
  load: async ({ store, parseData, generateDigest }) => {
    const { catalogue, sidecars } = openLibrary();
    store.clear();
    for (const [id, reading] of catalogue.readings) {
      const summary = summarize(catalogue, reading, sidecars.get(id) ?? null);
      const data = await parseData({ id, data: { ...summary } });
      store.set({ id, data, digest: generateDigest(data) });
    }
  },
});
