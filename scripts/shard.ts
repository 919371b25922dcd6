/**
 * `npm run shard`: builds a catalogue in parts, each of which may be built on a machine of its own, and puts the sites
 * together. `scripts/shard/README.md` tells the steps.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentFolder } from '../src/loaders/content-folder.ts';
import { type Divided, divisions, isPartName, type PartName } from '../src/loaders/shard/part.ts';
import { shardFolder, summaryFolder } from '../src/loaders/shard/shard-folder.ts';
import { partsIn } from '../src/loaders/shard/summary-folder.ts';
import { defaultOrigin } from '../src/site/origin.ts';
import { Failure, runMain } from './failure.ts';
import { makeOffline } from './offline/make-offline.ts';
import { projectRoot } from './project-root.ts';
import { divide, usuallyWhole } from './shard/divide.ts';
import { gatherSites } from './shard/gather-sites.ts';
import { joinSearch } from './shard/join-search.ts';
import { syncFolder } from './shard/sync-folder.ts';

const usage =
  'Usage: npm run shard -- divide [--by year|province] [--whole NUMBER], list, build PART…|all, or join --out FOLDER';

const home = shardFolder(projectRoot);

/** The hub stands first: what it holds is asked first in a search. */
const allParts = (): readonly PartName[] => ['hub', ...partsIn(summaryFolder(projectRoot))];

const isDivision = (by: string): by is Divided => divisions.some((known) => known === by);

const divideAll = (by: string, whole: number): void => {
  if (!Number.isInteger(whole) || whole < 0)
    throw new Failure(`Unexpected --whole ${whole}, expected a number of plans. ${usage}`);
  if (!isDivision(by)) throw new Failure(`Unexpected --by ${by}, expected year or province. ${usage}`);
  const { plans, parts } = divide(contentFolder(projectRoot), home, { by, whole });
  console.log(`Divided ${plans} plans by ${by}: ${parts.join(', ')}, and the hub.`);
};

const buildPart = (part: PartName): void => {
  const build = join(projectRoot, 'scripts/build.ts');
  const { status } = spawnSync(process.execPath, [build], {
    cwd: projectRoot,
    stdio: 'inherit',
    env: { ...process.env, SHARD: part },
  });
  if (status !== 0) throw new Failure(`The part ${part} could not be built; the messages above say why.`);
};

const buildParts = (names: readonly string[]): void => {
  const parts = names.includes('all') ? allParts() : names;
  for (const part of parts) {
    if (!isPartName(part) || !existsSync(join(home, part, 'content')))
      throw new Failure(`Unexpected part ${part}, expected one of ${allParts().join(', ')}.`);
    buildPart(part);
  }
};

const joinAll = async (out: string | undefined): Promise<void> => {
  if (out === undefined) throw new Failure(usage);
  const parts = allParts();
  const missing = parts.filter((part) => !existsSync(join(home, part, 'site')));
  if (missing.length > 0)
    throw new Failure(
      `Unexpected absence of the built part(s) ${missing.join(', ')}, expected all of them: run "npm run shard -- build".`,
    );
  const gathered = join(home, 'gathered');
  rmSync(gathered, { recursive: true, force: true });
  const records = await joinSearch(home, parts, join(gathered, 'pagefind'));
  const sites = parts.map((part) => join(home, part, 'site'));
  gatherSites(sites, gathered, process.env['SITE_URL'] ?? defaultOrigin);
  await makeOffline(gathered);
  const { files, copied, removed } = syncFolder(gathered, resolve(out));
  rmSync(gathered, { recursive: true, force: true });
  console.log(
    `Joined ${parts.length} parts: ${files} files, ${copied} copied, ${removed} removed; ${records} records of search.`,
  );
};

await runMain(async () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { by: { type: 'string', default: 'year' }, out: { type: 'string' }, whole: { type: 'string' } },
  });
  const [command, ...names] = positionals;
  if (command === 'divide') divideAll(values.by, Number(values.whole ?? usuallyWhole));
  else if (command === 'list') console.log(allParts().join('\n'));
  else if (command === 'build' && names.length > 0) buildParts(names);
  else if (command === 'join') await joinAll(values.out);
  else throw new Failure(usage);
});
