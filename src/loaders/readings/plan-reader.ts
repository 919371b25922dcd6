import { join } from 'node:path';
import type { Reading } from '../../pipeline/reading.ts';
import type { Registry } from '../../pipeline/registry.ts';
import { run } from '../../pipeline/run.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { PlanFile } from '../content.ts';
import { programVersion, readingSources } from '../program-version.ts';
import { ReadingCache } from './reading-cache.ts';
import { readingKeys } from './reading-key.ts';

/** Reads a plan with its sidecar. */
export const readPlan = ({ id, path, text, sha256, sidecar }: PlanFile, registry: Registry): Reading =>
  run({ path, text, sha256 }, registry, { id, ...(sidecar === null ? {} : { sidecar }) });

/** Reads plans, or finds what `readAhead` has read of the same text with the same registers and program. */
export interface PlanReader {
  readonly read: (plan: PlanFile) => Reading;
  /** Name under which the reading of a plan is kept. */
  readonly keyOf: (plan: PlanFile) => string;
  readonly cache: ReadingCache;
}

/**
 * A reader that looks into the cache folder of the project first; it writes nothing.
 *
 * @param root folder of the project
 */
export const planReader = (registry: Registry, root: string): PlanReader => {
  const cache = new ReadingCache(join(cacheFolder(root), 'readings'));
  const keyOf = readingKeys(registry, programVersion(root, readingSources));
  return { read: (plan) => cache.get(keyOf(plan)) ?? readPlan(plan, registry), keyOf, cache };
};
