import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ChildCost } from './child-cost.ts';
import type { Workshop } from './workshop.ts';

const stepCost = z.strictObject({
  /** Seconds of CPU. */
  user: z.number(),
  system: z.number(),
  /** Bytes of its largest process. */
  peak: z.number(),
});
export type StepCost = z.infer<typeof stepCost>;

const costsFile = z.strictObject({ commit: z.string(), costs: z.record(z.string(), stepCost) });

const fileOf = ({ folder }: Workshop): string => join(folder, 'costs.json');

const readCosts = (shop: Workshop, commit: string): Readonly<Record<string, StepCost>> => {
  if (!existsSync(fileOf(shop))) return {};
  const kept = costsFile.parse(JSON.parse(readFileSync(fileOf(shop), 'utf8')));
  return kept.commit === commit ? kept.costs : {};
};

/** Keeps what a step cost, so that figures made of several steps can be taken in several runs of the bench. */
export const keepCost = (
  shop: Workshop,
  commit: string,
  step: string,
  { user, system, peak }: ChildCost,
): void => {
  const costs = { ...readCosts(shop, commit), [step]: { user, system, peak } };
  writeFileSync(fileOf(shop), `${JSON.stringify({ commit, costs }, null, 2)}\n`);
};

/**
 * What a step cost when it was run on this commit, by whichever run of the bench.
 *
 * @param measure that runs the step
 * @throws Error where it was not run
 */
export const keptCost = (shop: Workshop, commit: string, step: string, measure: string): StepCost => {
  const cost = readCosts(shop, commit)[step];
  if (cost === undefined)
    throw new Error(
      `Unexpected absence of the step ${step} at ${shop.plans} plans, expected its cost: run --only ${measure} before.`,
    );
  return cost;
};
