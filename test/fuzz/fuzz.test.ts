import { expect, test } from 'vitest';
import { fuzzTargets } from './targets.ts';

/** The same cases each time; `npm run fuzz` tries others for as long as it is told. */
const seed = 20_261_121;

test.each(fuzzTargets)('$name', async (target) => {
  expect(await target.try(seed, target.runs, 60_000)).toBe(target.runs);
});
