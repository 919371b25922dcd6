/**
 * `npm run fuzz -- [--minutes 60] [--seed N] [--only NAME]`: tries changed files, texts, queries and records on everything
 * that takes what others wrote, target after target, round after round. Prints the cases and the time of each target;
 * a broken one with its seed and the shortest input that was found, and goes on with the others. Exit code 1 where one broke.
 *
 * Method and figures: test/fuzz/README.md.
 */
import { parseArgs } from 'node:util';
import { fuzzTargets } from '../test/fuzz/targets.ts';
import { Failure, runMain } from './failure.ts';

/** Milliseconds that a target has in one round. */
const turn = 4000;

interface Tally {
  cases: number;
  milliseconds: number;
  faults: number;
}

await runMain(async () => {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      only: { type: 'string', default: '' },
    },
  });
  const [minutes, seed] = [Number(values.minutes), Number(values.seed)];
  const targets = fuzzTargets.filter(({ name }) => name.includes(values.only));
  if (!(minutes > 0) || !Number.isInteger(seed) || targets.length === 0)
    throw new Failure('Usage: npm run fuzz -- [--minutes NUMBER] [--seed INTEGER] [--only NAME]');
  const tallies = new Map(
    targets.map(({ name }) => [name, { cases: 0, milliseconds: 0, faults: 0 } as Tally]),
  );
  const end = Date.now() + minutes * 60_000;
  let round = 0;
  for (; Date.now() < end; round += 1) {
    for (const target of targets) {
      const tally = tallies.get(target.name);
      if (tally === undefined || Date.now() >= end) break;
      const start = Date.now();
      try {
        tally.cases += await target.try(seed + round, 1_000_000, Math.min(turn, end - start));
      } catch (error) {
        tally.faults += 1;
        console.log(
          `\n${target.name}, seed ${seed + round}:\n${error instanceof Error ? `${error.message}\n${String(error.cause)}` : String(error)}`.slice(
            0,
            4000,
          ),
        );
      }
      tally.milliseconds += Date.now() - start;
    }
  }
  console.log(`\nSeed ${seed}, ${round} rounds, ${minutes} minutes.\n`);
  for (const [name, { cases, milliseconds, faults }] of tallies)
    console.log(
      `${String(cases).padStart(9)} cases ${(milliseconds / 1000).toFixed(0).padStart(6)} s ${String(faults).padStart(4)} broken  ${name}`,
    );
  if ([...tallies.values()].some(({ faults }) => faults > 0)) process.exitCode = 1;
});
