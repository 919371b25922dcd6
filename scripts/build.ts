import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, runMain } from './failure.ts';
import { gate } from './gate.ts';
import { indexSite } from './index-search.ts';
import { projectRoot } from './project-root.ts';
import { siteFolders } from './site-folders.ts';

const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');

/** Names of the environment that Astro and Vite read as the mode of the build; test runners set them for themselves. */
const modeNames = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/** Whatever mode the caller runs in, the site that is built is the one that is published. */
const productionEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !modeNames.includes(name))),
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
});

const runAstro = (outDir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: productionEnvironment(),
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Failure('The pages could not be built; the messages above say where.')),
    );
  });

/**
 * Makes the whole site in a folder: gate, pages, search index.
 *
 * @throws Failure where content/ holds an error, or the pages could not be built
 */
export const makeSite = async (folder: string): Promise<void> => {
  const report = gate(siteFolders().content);
  for (const line of report.lines) console.error(line);
  if (report.errors > 0) {
    throw new Failure(
      `The gate is closed: ${report.errors} error(s) in content/; mend them and build again.`,
    );
  }
  await rm(folder, { recursive: true, force: true });
  await runAstro(folder);
  await indexSite(folder);
};

/**
 * Builds `dist/`, or what `OUT_DIR` names. The site is made beside it and takes its place only when it is complete, so a build that fails
 * or is interrupted leaves the previous site as it was.
 */
export const buildSite = async (): Promise<void> => {
  const { cache, out } = siteFolders();
  const next = join(cache, 'next');
  const previous = join(cache, 'previous');
  await makeSite(next);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(out)) await rename(out, previous);
  await rename(next, out);
  await rm(previous, { recursive: true, force: true });
};

if (import.meta.main) await runMain(buildSite);
