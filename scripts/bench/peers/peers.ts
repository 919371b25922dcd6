import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A plan as the peers are given it. */
export interface PeerPlan {
  readonly id: string;
  readonly title: string;
  readonly markdown: string;
}

/** Another generator of sites, set up to write one page a plan. */
export interface Peer {
  readonly name: string;
  /** Release that is run; null where it is not installed, with the reason printed instead of a figure. */
  readonly version: (modules: string) => string | null;
  /** Folder of the Markdown files, seen from the peer's folder, and the address of their pages. */
  readonly source: string;
  /** Front matter beside the title. */
  readonly frontMatter: (plan: PeerPlan) => readonly string[];
  readonly command: (modules: string) => readonly string[];
  /** Folder of the written site, seen from the peer's folder. */
  readonly site: string;
  /** Page of a plan, seen from the site. */
  readonly page: (id: string) => string;
}

const here = import.meta.dirname;

const installedVersion =
  (name: string) =>
  (modules: string): string | null => {
    try {
      const { version }: { version: string } = JSON.parse(
        readFileSync(join(modules, name, 'package.json'), 'utf8'),
      );
      return version;
    } catch {
      return null;
    }
  };

const hugoVersion = (): string | null => {
  const { status, stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return status === 0 ? (/v([\d.]+)/.exec(stdout)?.[1] ?? null) : null;
};

const node = (modules: string, script: string, ...words: readonly string[]): readonly string[] => [
  process.execPath,
  join(modules, script),
  ...words,
];

const folderPage = (id: string): string => `ke-hoach/${id}/index.html`;
const nothing = (): readonly string[] => [];

export const peers: readonly Peer[] = [
  {
    name: 'hugo',
    version: hugoVersion,
    source: 'content/ke-hoach',
    frontMatter: nothing,
    command: () => ['hugo', '--quiet', '--destination', 'site'],
    site: 'site',
    page: folderPage,
  },
  {
    name: 'eleventy',
    version: installedVersion('@11ty/eleventy'),
    source: 'content/ke-hoach',
    frontMatter: ({ id }) => ['layout: plan.njk', `permalink: /ke-hoach/${id}/`],
    command: (modules) => node(modules, '@11ty/eleventy/cmd.cjs'),
    site: 'site',
    page: folderPage,
  },
  {
    name: 'starlight',
    version: installedVersion('@astrojs/starlight'),
    source: 'src/content/docs/ke-hoach',
    frontMatter: nothing,
    command: (modules) => node(modules, 'astro/bin/astro.mjs', 'build'),
    site: 'dist',
    page: folderPage,
  },
  {
    name: 'vitepress',
    version: installedVersion('vitepress'),
    source: 'ke-hoach',
    frontMatter: nothing,
    command: (modules) => node(modules, 'vitepress/bin/vitepress.js', 'build'),
    site: 'site',
    page: (id) => `ke-hoach/${id}.html`,
  },
];

/** Text of a plan's file for a peer; the title is written as JSON, which YAML reads. */
export const peerText = ({ frontMatter }: Pick<Peer, 'frontMatter'>, plan: PeerPlan): string =>
  ['---', `title: ${JSON.stringify(plan.title)}`, ...frontMatter(plan), '---', '', plan.markdown].join('\n');

/** Puts the configuration of a peer and a file for each plan into an empty folder. */
export const prepare = (peer: Peer, folder: string, plans: Iterable<PeerPlan>): void => {
  cpSync(join(here, peer.name), folder, { recursive: true });
  // Astro looks there for packages that it has to bundle.
  cpSync(join(here, 'package.json'), join(folder, 'package.json'));
  const source = join(folder, peer.source);
  mkdirSync(source, { recursive: true });
  for (const plan of plans) writeFileSync(join(source, `${plan.id}.md`), peerText(peer, plan));
};
