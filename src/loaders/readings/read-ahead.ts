import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Registry } from '../../pipeline/registry.ts';
import { cacheFolder } from '../cache-folder.ts';
import type { Content, PlanFile } from '../content.ts';
import { planReader } from './plan-reader.ts';

/** What one thread reads, and the cache that it puts the readings into. */
export interface ReadingShare {
  readonly plans: readonly { readonly key: string; readonly plan: PlanFile }[];
  readonly registry: Registry;
  readonly folder: string;
}

/** Unread plans for which a second thread is worth its start. */
const plansAThread = 40;

/** Plans whose texts are handed to threads at a time. */
const plansATime = 4000;

const readShare = async (share: ReadingShare): Promise<void> => {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), { workerData: share });
  const [code] = await once(worker, 'exit');
  if (code !== 0) throw new Error(`Unexpected end of a reading thread with ${code}, expected 0.`);
};

/** A plan with its text in hand, which a plan of a folder has on its disk. */
export const inHand = ({ id, path, text, sha256, sidecar }: PlanFile): PlanFile => ({
  id,
  path,
  text,
  sha256,
  sidecar,
});

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
  const { kept, keyOf } = planReader(registry, root);
  const wanted = plans.map((plan) => ({ key: keyOf(plan), plan }));
  const holds = kept.holds();
  const unread = wanted.filter(({ key }) => !holds(key));
  const count = Math.min(threads, Math.ceil(unread.length / plansAThread));
  if (count < 2) for (const { key, plan } of unread) kept.keep(key, plan, registry);
  else
    for (let start = 0; start < unread.length; start += plansATime) {
      const some = unread.slice(start, start + plansATime);
      const shares = Array.from({ length: count }, (_, own) => ({
        plans: some
          .filter((_one, at) => at % count === own)
          .map(({ key, plan }) => ({ key, plan: inHand(plan) })),
        registry,
        folder: cacheFolder(root),
      }));
      await Promise.all(shares.map(readShare));
    }
  kept.keepOnly(new Set(wanted.map(({ key }) => key)));
  return unread.length;
};
