import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, runMain } from './failure.ts';
import { gate } from './gate.ts';
import { indexSite } from './index-search.ts';
import { projectRoot } from './project-root.ts';

const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');

const runAstro = (outDir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [astro, 'build', '--outDir', outDir], {
      cwd: projectRoot,
      stdio: 'inherit',
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    });
    child.on('error', reject);
    child.on('exit', (code) =>
      code === 0
        ? resolve()
        : reject(new Failure('The pages could not be built; the messages above say where.')),
    );
  });

/**
 * Builds the whole site: gate, pages, search index. Everything is made in `.cache/next` and takes the place of
 * `dist/` only when it is complete, so a failed or interrupted build leaves the previous site as it was.
 */
export const buildSite = async (): Promise<void> => {
  const report = await gate(join(projectRoot, 'content'));
  for (const line of report.lines) console.error(line);
  if (report.errors > 0) {
    throw new Failure(
      `The gate is closed: ${report.errors} error(s) in content/; mend them and build again.`,
    );
  }

  const next = join(projectRoot, '.cache/next');
  const previous = join(projectRoot, '.cache/previous');
  const dist = join(projectRoot, 'dist');
  await rm(next, { recursive: true, force: true });
  await runAstro(next);
  await indexSite(next);
  await rm(previous, { recursive: true, force: true });
  if (existsSync(dist)) await rename(dist, previous);
  await rename(next, dist);
  await rm(previous, { recursive: true, force: true });
};

if (import.meta.main) await runMain(buildSite);
