/**
 * `npm run mutate -- text [FILE…]`: changes the code of a group of files in small ways, one at a time, and counts how many
 * of the changes the tests near it notice. Groups, method and figures: test/mutation/README.md.
 *
 * FILE narrows it to files of the groups ("fold.ts"); `--survivors` prints every change that no test noticed; `--share 0.3
 * --seed 1` tries a drawn share of the changes; `--vitest` runs the tests as `npm test` does, in a new worker for every
 * mutant, which takes many times as long.
 * Tables are left out: their rows are tried by their own examples in test/tables.test.ts.
 */
import { basename, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { type MutatedGroup, mutatedGroups } from '../test/mutation/mutated-groups.ts';
import { Failure, runMain } from './failure.ts';
import { filesOf } from './mutate/files-of.ts';
import type { Mutant } from './mutate/mutant.ts';
import { printMutants } from './mutate/print-mutants.ts';
import { announceSample, isInSample, type Sample } from './mutate/sample.ts';
import { projectRoot } from './project-root.ts';

const mutate = (group: MutatedGroup, files: readonly string[], testRunner: string): Promise<Mutant[]> => {
  process.env['MUTATION_TESTS'] = group.tests.join(',');
  return new Stryker({
    configFile: 'test/mutation/stryker.config.json',
    testRunner,
    mutate: [...files],
    jsonReporter: { fileName: join('.cache', 'mutation-report', `${group.name.replace('/', '-')}.json`) },
  }).runMutationTest();
};

await runMain(async () => {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      survivors: { type: 'boolean', default: false },
      vitest: { type: 'boolean', default: false },
      share: { type: 'string', default: '1' },
      seed: { type: 'string', default: '1' },
    },
  });
  const [room = '', ...only] = positionals;
  const groups = mutatedGroups.filter(({ name }) => name === room || name.startsWith(`${room}/`));
  if (groups.length === 0)
    throw new Failure(
      `Usage: npm run mutate -- GROUP [FILE…] [--survivors] [--share S] [--seed N] [--vitest]\nGroups: ${mutatedGroups.map(({ name }) => name).join(', ')}`,
    );
  const sample: Sample = { share: Number(values.share), seed: Number(values.seed) };
  announceSample(sample);
  const results: Mutant[] = [];
  for (const group of groups) {
    const files = filesOf([...group.files, '!src/**/*.table.ts'], projectRoot)
      .map((file) => relative(projectRoot, file))
      .filter((file) => only.length === 0 || only.includes(basename(file)));
    if (files.length > 0) results.push(...(await mutate(group, files, values.vitest ? 'vitest' : 'fresh')));
  }
  const drawn = results.filter(({ id }) => isInSample(id, sample));
  printMutants(drawn, projectRoot, values.survivors);
  console.log(`${drawn.length} of ${results.length} mutants were tried.`);
});
