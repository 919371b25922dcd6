import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { Failure, sentenceIn } from '../failure.ts';
import { projectRoot } from '../project-root.ts';
import { siteFolders } from '../site-folders.ts';

const astro = join(projectRoot, 'node_modules/astro/bin/astro.mjs');
const endWithParent = join(import.meta.dirname, 'end-with-parent.ts');

/** Names of the environment that Astro and Vite read as the mode of the build; test runners set them for themselves. */
const modeNames = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL'];

/**
 * The allocator of the bundler gives memory back a while after it was freed, at the next call; once the program of the pages
 * stands there is none. Told to do so at once, the build of five plans took 927 MB in place of 1,179. That of the system's
 * library keeps what it was given in one heap a thread, for large pieces too once one was freed: with one heap, and large
 * pieces apart, the pages of 2,000 plans took 75 MB less.
 */
const nativeMemory = {
  MIMALLOC_PURGE_DELAY: '0',
  MALLOC_ARENA_MAX: '1',
  MALLOC_MMAP_THRESHOLD_: String(2 ** 17),
  MALLOC_TRIM_THRESHOLD_: String(2 ** 17),
};

/** Whatever mode the caller runs in, the site that is built is the one that is published. */
const productionEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !modeNames.includes(name))),
  ...nativeMemory,
  NODE_ENV: 'production',
  ASTRO_TELEMETRY_DISABLED: '1',
});

/**
 * V8 lets a heap that has room grow to a multiple of what it holds. With a third more at a time, the joining and comparing of
 * a thousand plans took 829 MB in place of 1,008, for a fifteenth more time; a large catalogue, which holds 1 GB, is allowed a
 * fifth. Its usual bound of some 4 GB would end the build of a very large catalogue on a machine that has more.
 */
const memoryFor = (plans: number): string[] => [
  `--max-old-space-size=${Math.floor((0.75 * totalmem()) / 2 ** 20)}`,
  `--heap-growing-percent=${plans > manyPlans ? 20 : 30}`,
];
const manyPlans = 5000;

/** Number of texts of plans that a build reads; 0 where there is no folder of them, which the build itself will say. */
const plansIn = (content: string): number => {
  const folder = join(content, 'plans');
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).length : 0;
};

/** Characters of what was printed last that are looked through for a fault of the machine. */
const mostKept = 20_000;

/**
 * Builds the pages into a folder, in a process of its own, which ends with this one.
 *
 * @throws Failure where they could not be built; with the sentence of the machine's fault where it was one
 */
export const runAstro = (outDir: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const memory = memoryFor(plansIn(siteFolders().content));
    const words = [...memory, '--import', endWithParent, astro, 'build', '--outDir', outDir];
    const child = spawn(process.execPath, words, {
      cwd: projectRoot,
      stdio: ['inherit', 'inherit', 'pipe', 'ipc'],
      env: productionEnvironment(),
    });
    let printed = '';
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      process.stderr.write(text);
      printed = (printed + text).slice(-mostKept);
    });
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) return resolve();
      reject(
        new Failure(sentenceIn(printed) ?? 'The pages could not be built; the messages above say where.'),
      );
    });
  });
