/**
 * `npm run invariants`: tries what must hold of any text on 20,000 random documents a rule, or `INVARIANT_RUNS`; those of
 * `INVARIANT_SEED` where it is set. Exit code 1 where a rule is broken.
 */
import { startVitest } from 'vitest/node';
import { projectRoot } from './project-root.ts';

process.chdir(projectRoot);
process.env['INVARIANT_RUNS'] ??= '20000';
const runner = await startVitest('test', ['test/invariants.test.ts'], {
  config: 'test/vitest.config.ts',
  project: ['pure'],
  watch: false,
});
await runner.close();
