/**
 * Writes the page of every plan with plain Node: the least that a generator of these pages has to do. Like the build it
 * takes the readings that are kept, joins the catalogue, and asks the same views for what a page says.
 * Run it as `node scripts/bench/plain/write-pages.ts FOLDER`; the environment names the content as for a build.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../../src/loaders/library.ts';
import { routes } from '../../../src/site/routes.ts';
import { Failure, runMain } from '../../failure.ts';
import { plainPlanPage } from './plan-page.ts';

await runMain(() => {
  const [out] = process.argv.slice(2);
  if (out === undefined) throw new Failure('Usage: node scripts/bench/plain/write-pages.ts FOLDER');
  const { catalogue, sidecars } = openLibrary();
  for (const [id, reading] of catalogue.whole) {
    const folder = join(out, routes.plan(id));
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'index.html'), plainPlanPage(catalogue, reading, sidecars.get(id) ?? null));
  }
});
