import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { buildSite } from './build.ts';
import { runMain } from './failure.ts';
import { projectRoot } from './project-root.ts';

/** Serves the site with live reload. Search answers from the index of the last build; one is made where there is none. */
await runMain(async () => {
  if (!existsSync(join(projectRoot, 'dist/pagefind'))) await buildSite();
  const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
  const child = spawn(process.execPath, [astro, 'dev', ...process.argv.slice(2)], {
    cwd: projectRoot,
    stdio: 'inherit',
  });
  child.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
});
