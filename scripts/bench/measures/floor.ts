import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '../../project-root.ts';
import { childCost } from '../child-cost.ts';

const floorCost = z.strictObject({
  user: z.number(),
  system: z.number(),
  files: z.number().int(),
  bytes: z.number().int(),
});
export type FloorCost = z.infer<typeof floorCost>;

/**
 * What the bare writing of a folder's files costs.
 *
 * @param scratch written and taken away again
 */
export const floorOf = async (from: string, scratch: string): Promise<FloorCost> => {
  const script = join(projectRoot, 'scripts/bench/steps/write-floor.ts');
  rmSync(scratch, { recursive: true, force: true });
  const { printed } = await childCost([process.execPath, script, from, scratch]);
  rmSync(scratch, { recursive: true, force: true });
  return floorCost.parse(JSON.parse(printed));
};
