/**
 * `node scripts/prove-pages.ts --plans 1000 --out FOLDER`: builds a made-up catalogue with `BUILD_CACHE=pages`, changes it in
 * each of the ways in which catalogues change, and compares the site that the cache helped to make with one that was made
 * from nothing, byte by byte.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { contentChanges } from './build/content-changes.ts';
import { keptKeys } from './build/pages-cache.ts';
import { Random } from './damage/random.ts';
import { Failure, runMain } from './failure.ts';
import { differingFiles, filesIn } from './files-in.ts';
import { writeCatalogue } from './generate.ts';
import { projectRoot } from './project-root.ts';

const usage = 'Usage: node scripts/prove-pages.ts --plans NUMBER --out FOLDER [--seed NUMBER] [--together]';

/** Changes after which most pages are copied; made together where time is short. */
const localChanges = contentChanges.filter(({ isLocal }) => isLocal);

/** Differing files that are named for each change. */
const mostNamed = 20;

const build = (content: string, cache: string, out: string, environment: NodeJS.ProcessEnv): void => {
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'scripts/build.ts')], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, ...environment, CONTENT_DIR: content, CACHE_DIR: cache, OUT_DIR: out },
  });
  if (status !== 0)
    throw new Failure(`The site of ${content} could not be built; the messages above say why.`);
};

/** Pages that were copied: those whose keys stayed. */
const copied = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): number =>
  [...after].filter(([file, key]) => before.get(file) === key).length;

const prove = (plans: number, home: string, seed: number, isTogether: boolean): void => {
  if (existsSync(home)) throw new Failure(`Unexpected folder ${home}, expected a name that is free.`);
  const [content, cache] = [join(home, 'content'), join(home, 'cache')];
  const [helped, whole] = [join(home, 'helped'), join(home, 'whole')];
  writeCatalogue(content, plans, seed);
  build(content, cache, helped, { BUILD_CACHE: 'pages' });
  const random = new Random(seed);
  let differing = 0;
  for (const changes of isTogether ? [localChanges] : contentChanges.map((change) => [change])) {
    const before = keptKeys(cache);
    const made = changes.map(({ name, apply }) => `${name} (${apply(content, random)})`);
    build(content, cache, helped, { BUILD_CACHE: 'pages' });
    const wholeCache = join(home, 'whole-cache');
    build(content, wholeCache, whole, { BUILD_CACHE: '' });
    const different = differingFiles(whole, helped);
    differing += different.length;
    const pages = copied(before, keptKeys(cache));
    console.log(
      `${made.join(', ')}: ${filesIn(whole).length} files, ${pages} copied, ${different.length} different.`,
    );
    for (const one of different.slice(0, mostNamed)) console.log(`  ${one}`);
    rmSync(wholeCache, { recursive: true });
  }
  if (differing > 0) throw new Failure(`${differing} file(s) differ from those of a whole build.`);
  rmSync(home, { recursive: true });
};

await runMain(() => {
  const { values } = parseArgs({
    options: {
      plans: { type: 'string' },
      out: { type: 'string' },
      seed: { type: 'string', default: '1' },
      together: { type: 'boolean', default: false },
    },
  });
  const [plans, seed] = [Number(values.plans), Number(values.seed)];
  if (values.out === undefined || !Number.isInteger(plans) || !Number.isInteger(seed))
    throw new Failure(usage);
  prove(plans, resolve(values.out), seed, values.together);
});
