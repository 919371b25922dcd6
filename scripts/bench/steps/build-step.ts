/**
 * One step of a build, in a process of its own, so that its time and memory can be told apart from those of the others.
 * Run it as `node scripts/bench/steps/build-step.ts read|gate|pages|index|offline SITE`; the environment is that of a build.
 */

import { Failure, runMain } from '../../failure.ts';
import { projectRoot } from '../../project-root.ts';
import { siteFolders } from '../../site-folders.ts';

type Step = (site: string) => Promise<void>;

/** Steps in their order; each loads what it needs and nothing else. */
const steps: Readonly<Record<string, Step>> = {
  read: async () => {
    const { readContent } = await import('../../../src/loaders/content.ts');
    const { readAhead } = await import('../../../src/loaders/readings/read-ahead.ts');
    console.log(await readAhead(readContent(siteFolders().content), projectRoot));
  },
  gate: async () => {
    const { gate } = await import('../../gate.ts');
    const { errors, lines } = gate(siteFolders().content);
    if (errors > 0) throw new Failure(lines.slice(0, 5).join('\n'));
  },
  pages: async (site) => {
    const { runAstro } = await import('../../build/run-astro.ts');
    await runAstro(site);
  },
  index: async (site) => {
    const { indexSite } = await import('../../index-search.ts');
    await indexSite(site);
  },
  offline: async (site) => {
    const { makeOffline } = await import('../../offline/make-offline.ts');
    await makeOffline(site);
  },
};

await runMain(async () => {
  const [name = '', site] = process.argv.slice(2);
  const step = steps[name];
  if (step === undefined || site === undefined)
    throw new Failure(`Usage: node scripts/bench/steps/build-step.ts ${Object.keys(steps).join('|')} SITE`);
  await step(site);
});
