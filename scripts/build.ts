import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readContent } from '../src/loaders/content.ts';
import { readAhead } from '../src/loaders/readings/read-ahead.ts';
import { partFromEnvironment } from '../src/loaders/shard/part.ts';
import { summaryFolder } from '../src/loaders/shard/shard-folder.ts';
import { partsOfPlans } from '../src/loaders/shard/summary-folder.ts';
import { checkOut } from './build/check-out.ts';
import { withPagesCache } from './build/pages-cache.ts';
import { putInPlace, settleInterruptedSwap } from './build/put-in-place.ts';
import { runAstro } from './build/run-astro.ts';
import { Failure, runMain } from './failure.ts';
import { gate } from './gate.ts';
import { indexSite } from './index-search.ts';
import { lockFile } from './lock-file.ts';
import { makeOffline } from './offline/make-offline.ts';
import { projectRoot } from './project-root.ts';
import { keepOwned } from './shard/keep-owned.ts';
import { siteFolders } from './site-folders.ts';

/** One build at a time writes into the folders of a cache. */
const lockBuild = (cache: string): (() => void) =>
  lockFile(
    join(cache, 'build.lock'),
    (path) =>
      `Another build is at work in ${cache}: wait until it has ended. Where none is running, remove ${path}.`,
  );

const fill = async (folder: string): Promise<void> => {
  const content = siteFolders().content;
  await readAhead(readContent(content), projectRoot);
  const report = gate(content);
  for (const line of report.lines) console.error(line);
  if (report.errors > 0) {
    throw new Failure(
      `The gate is closed: ${report.errors} error(s) in content/; mend them and build again.`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await withPagesCache(siteFolders().cache, () => runAstro(folder));
  await indexSite(folder);
  const part = partFromEnvironment();
  // What is kept for use without a network is named when the parts are joined.
  if (part === null) await makeOffline(folder);
  else keepOwned(folder, part, partsOfPlans(summaryFolder(projectRoot)));
};

/**
 * Builds `dist/`, or what `OUT_DIR` names. The site is made beside it and takes its place only when it is complete, so a
 * build that fails or is interrupted leaves the previous site as it was.
 *
 * @throws Failure where content/ holds an error, the pages could not be built, another build is at work, or something else
 *   than a site stands in that folder
 */
export const buildSite = async (): Promise<void> => {
  const folders = siteFolders();
  const { cache, out, previous } = folders;
  checkOut(folders, projectRoot);
  const next = join(cache, 'next');
  const unlock = lockBuild(cache);
  try {
    await settleInterruptedSwap({ out, previous });
    await fill(next);
    await putInPlace(next, { out, previous });
  } finally {
    unlock();
  }
};

if (import.meta.main) await runMain(buildSite);
