import { cpSync, existsSync, globSync, mkdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { writeCatalogue } from '../generate.ts';
import { projectRoot } from '../project-root.ts';
import { type ChildCost, childCost } from './child-cost.ts';

/** Folders in which a catalogue of one size is built and measured. */
export interface Workshop {
  readonly plans: number;
  readonly folder: string;
  /** The made-up catalogue. */
  readonly content: string;
  /** What builds keep. */
  readonly cache: string;
  /** The site as it is built whole. */
  readonly site: string;
}

const seed = 1;

/** Makes the catalogue of a workshop where it is not there yet; the same number of plans gives the same catalogue. */
export const openWorkshop = (folder: string, plans: number): Workshop => {
  const content = join(folder, 'content');
  mkdirSync(folder, { recursive: true });
  if (!existsSync(content)) writeCatalogue(content, plans, seed);
  return { plans, folder, content, cache: join(folder, 'cache'), site: join(folder, 'site') };
};

export type StepName = 'read' | 'gate' | 'pages' | 'index' | 'offline';

/** How a step is to be run where it is not the usual way. */
export interface StepSetting {
  readonly site?: string;
  readonly cache?: string;
  readonly content?: string;
  /** Keep the pages of the build before (`BUILD_CACHE=pages`). */
  readonly keepsPages?: boolean;
  /** Folder of the project whose pages are built. */
  readonly project?: string;
}

/** Runs one step of a build in a process of its own. */
export const runStep = (
  shop: Workshop,
  step: StepName,
  {
    site = shop.site,
    cache = shop.cache,
    content = shop.content,
    keepsPages = false,
    project = projectRoot,
  }: StepSetting = {},
): Promise<ChildCost> =>
  childCost([process.execPath, join(project, 'scripts/bench/steps/build-step.ts'), step, site], {
    cwd: project,
    environment: {
      CONTENT_DIR: content,
      CACHE_DIR: cache,
      OUT_DIR: site,
      BUILD_CACHE: keepsPages ? 'pages' : '',
    },
  });

/** What a copy of the project needs to build pages. */
const projectParts = [
  'src',
  'scripts',
  'public',
  'content',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];
const planPage = 'ke-hoach/[id]/index.astro';

/**
 * A copy of the project that makes the page of each plan and no other, so that Astro can be held against a generator that
 * makes these pages alone.
 */
export const planPagesProject = (folder: string): string => {
  const copy = join(folder, 'plan-pages');
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const part of projectParts) cpSync(join(projectRoot, part), join(copy, part), { recursive: true });
  symlinkSync(join(projectRoot, 'node_modules'), join(copy, 'node_modules'), 'dir');
  const pages = join(copy, 'src/pages');
  for (const path of globSync('**/*.{astro,ts}', { cwd: pages }))
    if (path !== planPage) rmSync(join(pages, path));
  return copy;
};
