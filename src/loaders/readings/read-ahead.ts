import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Registry } from '../../pipeline/registry.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Content, PlanFile } from '../content.ts';
import { planReader, readPlan } from './plan-reader.ts';

/** What one thread reads, and the folder that it puts the readings into. */
export interface ReadingShare {
  readonly plans: readonly { readonly key: string; readonly plan: PlanFile }[];
  readonly registry: Registry;
  readonly folder: string;
}

/** Unread plans for which a second thread is worth its start. */
const plansAThread = 40;

const readShare = async (share: ReadingShare): Promise<void> => {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: share });
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`Unexpected end of a reading thread with ${code}, expected 0.`);
};

/**
 * Reads the plans that no earlier build has read, in threads where there are many, and drops the kept readings of plans
 * that are gone. Whoever reads the plans afterwards finds the readings kept; the order of the threads changes nothing.
 *
 * @param root folder of the project
 * @param threads at most; as many as there are processors, if not given
 * @returns how many plans were read anew
 */
export const readAhead = async (
  { plans, registry }: Content,
  root: string,
  threads: number = availableParallelism(),
): Promise<number> => {
  const { cache, keyOf } = planReader(registry, root);
  const wanted = plans.map((plan) => ({ key: keyOf(plan), plan }));
  const kept = cache.keys();
  const unread = wanted.filter(({ key }) => !kept.has(key));
  const count = Math.min(threads, Math.ceil(unread.length / plansAThread));
  if (count < 2) for (const { key, plan } of unread) cache.set(key, readPlan(plan, registry));
  else {
    const folder = join(cacheFolder(root), 'readings');
    const shares = Array.from({ length: count }, (_, own) => ({
      plans: unread.filter((_one, at) => at % count === own),
      registry,
      folder,
    }));
    await Promise.all(shares.map(readShare));
  }
  cache.keepOnly(new Set(wanted.map(({ key }) => key)));
  return unread.length;
};
