import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { readContent } from '../../../src/loaders/content.ts';
import { planReader } from '../../../src/loaders/readings/plan-reader.ts';
import { paperToMarkdown } from '../../../src/render/paper/markdown.ts';
import { paperOfPlan } from '../../../src/render/paper/plan-paper.ts';
import { Failure } from '../../failure.ts';
import { projectRoot } from '../../project-root.ts';
import { median } from '../alternate.ts';
import { childCost } from '../child-cost.ts';
import { planPagesProject, runStep, type Workshop } from '../workshop.ts';
import { type Peer, type PeerPlan, peers, prepare } from './peers.ts';

/** What one generator came to. */
export interface PeerFigures {
  readonly name: string;
  readonly version: string;
  /** Seconds of CPU in user mode and in the system. */
  readonly user: number;
  readonly system: number;
  /** Bytes of its largest process. */
  readonly peak: number;
  readonly pages: number;
  /** Bytes of a plan's page after gzip, median of some. */
  readonly page: number;
  /** Bytes of the scripts that a plan's page names, after gzip. */
  readonly script: number;
}

const weighed = 50;
const scripts = /(?:src|href)="(\/[^"]+\.js)"/g;
const sourceLists = ['package.json', 'package-lock.json'];

/** Installs the peers from their lock file, where that was not done for this lock file before; returns `node_modules`. */
const install = (): string => {
  const folder = join(projectRoot, '.cache/bench-peers');
  const modules = join(folder, 'node_modules');
  const isCurrent = sourceLists.every(
    (name) =>
      existsSync(modules) &&
      existsSync(join(folder, name)) &&
      readFileSync(join(folder, name)).equals(readFileSync(join(import.meta.dirname, name))),
  );
  if (isCurrent) return modules;
  mkdirSync(folder, { recursive: true });
  for (const name of sourceLists) cpSync(join(import.meta.dirname, name), join(folder, name));
  const { status, stderr } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: folder,
    encoding: 'utf8',
  });
  if (status !== 0) {
    rmSync(modules, { recursive: true, force: true });
    throw new Failure(`The peers could not be installed: ${stderr.slice(-500)}`);
  }
  return modules;
};

/** Plans as Markdown, the file that every plan of the site is offered as; read ahead, so that one is held at a time. */
function* plansAsMarkdown(content: string): Generator<PeerPlan> {
  const { plans, registry } = readContent(content);
  const { read } = planReader(registry, projectRoot);
  for (const plan of plans) {
    const paper = paperOfPlan(read(plan), plan.text);
    const title = [paper.title?.type ?? '', ...(paper.title?.subject ?? [])].join(' ').trim();
    yield { id: plan.id, title: title === '' ? plan.id : title, markdown: paperToMarkdown(paper) };
  }
}

const gzipped = (bytes: Uint8Array): number => gzipSync(bytes, { level: 9 }).length;

/**
 * Weighs pages of a written site.
 *
 * @throws Error where a plan has no page
 */
const weigh = (site: string, paths: readonly string[]): Pick<PeerFigures, 'page' | 'script'> => {
  const missing = paths.find((path) => !existsSync(join(site, path)));
  if (missing !== undefined) throw new Error(`Unexpected absence of the page ${missing} in ${site}.`);
  const step = Math.max(1, Math.floor(paths.length / weighed));
  const texts = paths
    .filter((_path, at) => at % step === 0)
    .map((path) => readFileSync(join(site, path), 'utf8'));
  const named = new Set([...(texts[0] ?? '').matchAll(scripts)].map(([, path = '']) => path));
  return {
    page: median(texts.map((text) => gzipped(Buffer.from(text)))),
    script: [...named].reduce((sum, path) => sum + gzipped(readFileSync(join(site, path))), 0),
  };
};

const countPages = (site: string): number => globSync('**/*.html', { cwd: site }).length;

const measurePeer = async (
  peer: Peer,
  version: string,
  {
    folder,
    modules,
    ids,
    plans,
  }: { folder: string; modules: string; ids: readonly string[]; plans: Iterable<PeerPlan> },
): Promise<PeerFigures> => {
  const home = join(folder, peer.name);
  rmSync(home, { recursive: true, force: true });
  prepare(peer, home, plans);
  symlinkSync(modules, join(home, 'node_modules'), 'dir');
  const { user, system, peak } = await childCost(peer.command(modules), {
    cwd: home,
    isWhole: false,
    environment: { ASTRO_TELEMETRY_DISABLED: '1', NODE_ENV: 'production' },
  });
  const site = join(home, peer.site);
  const weights = weigh(site, ids.map(peer.page));
  const figures = { name: peer.name, version, user, system, peak, pages: countPages(site), ...weights };
  rmSync(home, { recursive: true, force: true });
  return figures;
};

const measureOwn = async (
  shop: Workshop,
  ids: readonly string[],
): Promise<{ astro: PeerFigures; plain: PeerFigures }> => {
  const project = planPagesProject(shop.folder);
  const sites = { astro: join(shop.folder, 'by-astro'), plain: join(shop.folder, 'by-hand') };
  for (const site of Object.values(sites)) rmSync(site, { recursive: true, force: true });
  rmSync(join(shop.cache, 'astro'), { recursive: true, force: true });
  const astro = await runStep(shop, 'pages', { project, site: sites.astro });
  const script = join(projectRoot, 'scripts/bench/plain/write-pages.ts');
  const plain = await childCost([process.execPath, script, sites.plain], {
    environment: { CONTENT_DIR: shop.content, CACHE_DIR: shop.cache },
  });
  const { version }: { version: string } = JSON.parse(
    readFileSync(join(projectRoot, 'node_modules/astro/package.json'), 'utf8'),
  );
  const paths = ids.map((id) => `ke-hoach/${id}/index.html`);
  const figuresOf = (
    name: string,
    release: string,
    site: string,
    { user, system, peak }: typeof astro,
  ): PeerFigures => ({
    name,
    version: release,
    user,
    system,
    peak,
    pages: countPages(site),
    ...weigh(site, paths),
  });
  const made = {
    astro: figuresOf('this project, Astro', version, sites.astro, astro),
    plain: figuresOf('this project, plain Node', process.versions.node, sites.plain, plain),
  };
  for (const folder of [project, ...Object.values(sites)]) rmSync(folder, { recursive: true, force: true });
  return made;
};

/**
 * Measures this project and the peers, one after the other, over the same plans, a page each.
 *
 * @param say told what is done, and why a peer has no figures
 */
export const measurePeers = async (
  shop: Workshop,
  say: (sentence: string) => void,
): Promise<readonly PeerFigures[]> => {
  say('installing the peers');
  const modules = install();
  say('reading the plans ahead');
  await runStep(shop, 'read');
  process.env['CACHE_DIR'] = shop.cache;
  const ids = readContent(shop.content).plans.map(({ id }) => id);
  say('this project');
  const own = await measureOwn(shop, ids);
  const figures = [own.astro, own.plain];
  for (const peer of peers) {
    const version = peer.version(modules);
    if (version === null) {
      say(`${peer.name}: not installed on this machine`);
      continue;
    }
    say(`${peer.name} ${version}`);
    const plans = plansAsMarkdown(shop.content);
    try {
      figures.push(await measurePeer(peer, version, { folder: shop.folder, modules, ids, plans }));
    } catch (error) {
      say(`${peer.name} failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  return figures;
};

/** A row of the table of the peers, in Markdown. */
export const peerRow = ({ name, version, user, system, peak, pages, page, script }: PeerFigures): string =>
  `| ${name} | ${version} | ${pages} | ${user.toFixed(1)} | ${system.toFixed(1)} | ${(peak / 1e9).toFixed(2)} | ${(page / 1000).toFixed(1)} | ${(script / 1000).toFixed(1)} |`;

export const peerHead =
  '| generator | release | pages | user s | system s | GB | page, kB gzip | scripts, kB gzip |\n| --- | --- | --- | --- | --- | --- | --- | --- |';
