import { join } from 'node:path';
import { type Doubt, doubtsOf } from '../../src/intake/doubts.ts';
import type { Content } from '../../src/loaders/content.ts';
import { run } from '../../src/pipeline/run.ts';

/** A plan with what about it waits for a person. */
export interface PlanDoubts {
  readonly id: string;
  /** From the root of the project. */
  readonly path: string;
  readonly doubts: readonly Doubt[];
}

/**
 * Everything in a content folder that waits for a person, plan by plan; plans without doubts are left out.
 *
 * @param today `YYYY-MM-DD`, the day that prepared edits carry
 */
export const planDoubts = ({ plans, registry }: Content, today: string): PlanDoubts[] =>
  plans.flatMap(({ id, path, text, sha256, sidecar }): PlanDoubts[] => {
    const options = sidecar === null ? { id } : { id, sidecar };
    const reading = run({ path, text, sha256 }, registry, options);
    const doubts = doubtsOf({ id, reading, sidecar, text }, registry, today);
    return doubts.length === 0 ? [] : [{ id, path, doubts }];
  });

/** Path of the file that an edit belongs into, from the root of the project. */
export const editPath = (file: string): string => join('content', file);
