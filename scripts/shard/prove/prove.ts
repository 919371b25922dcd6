import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartName } from '../../../src/loaders/shard/part.ts';
import { partsOfPlans } from '../../../src/loaders/shard/summary-folder.ts';
import { routes } from '../../../src/site/routes.ts';
import { Failure } from '../../failure.ts';
import type { Truth } from '../../generate/catalogue.ts';
import { writeCatalogue } from '../../generate.ts';
import { buildPart } from '../build-part.ts';
import { divide } from '../divide.ts';
import { joinParts, partsOf } from '../join-parts.ts';
import { brokenLinks } from './broken-links.ts';
import { savedFaults } from './saved-faults.ts';
import { sitemapFaults } from './sitemap-faults.ts';
import { type Sought, unfoundPlans } from './unfound-plans.ts';

/** How large the proof is. */
export interface ProofOptions {
  /** Plans that are made; those of the years that most were made for are kept. */
  readonly plans: number;
  /** Years that are kept, each of which is a part. */
  readonly years: number;
  /** Plans that the hub holds whole. */
  readonly whole: number;
}

/** Faults that are printed at most. */
const mostNamed = 30;

const readTruths = (content: string): readonly Truth[] =>
  JSON.parse(readFileSync(join(content, 'truth.json'), 'utf8'));

/** Leaves the plans of the years that most plans are of. */
const keepYears = (content: string, years: number): void => {
  const truths = readTruths(content);
  const byYear = [...Map.groupBy(truths, ({ year }) => year)].sort(([, a], [, b]) => b.length - a.length);
  const kept = byYear.slice(0, years).flatMap(([, own]) => own);
  const wanted = new Set(kept.map(({ id }) => `${id}.txt`));
  const folder = join(content, 'plans');
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
};

/** One plan of each part, asked for by number, office and year. */
const soughtIn = (truths: readonly Truth[], parts: ReadonlyMap<string, PartName>): Sought[] =>
  [...Map.groupBy(truths, ({ id }) => parts.get(id))].flatMap(([, own]) => {
    const plan = own.find(({ damaged }) => !damaged);
    return plan === undefined ? [] : [{ id: plan.id, query: `${plan.number} ${plan.place} ${plan.year}` }];
  });

/** Adds a word to the end of a plan's longest line. */
const changePlan = (path: string): void => {
  const lines = readFileSync(path, 'utf8').split('\n');
  const longest = lines.reduce((best, line, at) => ((lines[best]?.length ?? 0) < line.length ? at : best), 0);
  lines[longest] = `${lines[longest] ?? ''} 2`;
  writeFileSync(path, lines.join('\n'));
};

/** Where a proof has its content, the divided catalogue and the joined site. */
interface Places {
  readonly content: string;
  readonly parts: string;
  readonly out: string;
}

/** Joins built parts and looks at what came of it. @returns what is not as it should be */
const checkJoined = async (
  { content, parts, out }: Places,
  say: (line: string) => void,
): Promise<string[]> => {
  const owners = partsOfPlans(join(parts, 'summaries'));
  const first = await joinParts(parts, out);
  say(`Joined: ${first.files} files, ${first.copied} copied; ${first.records} records of search.`);
  const links = brokenLinks(out);
  say(`Links: ${links.links} on ${links.pages} pages, ${links.broken.length} broken.`);
  const sought = soughtIn(
    readTruths(content).filter(({ id }) => owners.has(id)),
    owners,
  );
  const unfound = await unfoundPlans(out, sought);
  say(`Search: ${sought.length} plans asked for, one of each part, ${unfound.length} not found.`);
  const maps = sitemapFaults(out);
  say(`Sitemaps: ${maps.addresses} addresses in ${maps.maps} files, ${maps.faults.length} faults.`);
  const saved = savedFaults(out, [...owners.keys()].map(routes.plan));
  say(
    `Lists of what may be saved: ${saved.files} files in ${saved.parts} parts, ${saved.faults.length} faults.`,
  );
  const again = await joinParts(parts, out);
  say(`Joined again: ${again.copied} copied, ${again.removed} removed.`);
  const recopied =
    again.copied + again.removed > 0 ? ['a second joining of the same parts copies files'] : [];
  return [...links.broken, ...unfound, ...maps.faults, ...saved.faults, ...recopied];
};

/** Changes one plan, builds its part anew and joins again. @returns what is not as it should be */
const checkChanged = async (
  { content, parts, out }: Places,
  whole: number,
  say: (line: string) => void,
): Promise<string[]> => {
  const [changed] = partsOfPlans(join(parts, 'summaries'));
  if (changed === undefined) return [];
  const [id, part] = changed;
  changePlan(join(content, 'plans', `${id}.txt`));
  divide(content, parts, { by: 'year', whole });
  buildPart(parts, part);
  const { files, copied, removed } = await joinParts(parts, out);
  say(`One plan changed, ${part} built anew: ${copied} of ${files} files copied, ${removed} removed.`);
  const much =
    copied === 0 || copied > files / 2 ? [`one changed plan copies ${copied} of ${files} files`] : [];
  return [...much, ...brokenLinks(out).broken];
};

/**
 * Divides a made-up catalogue, builds its parts apart and joins them, and says what of the joined site is not as it should
 * be: links, search, sitemaps, lists of what may be saved, and what a second joining copies. A folder in which a proof was
 * cut short is gone on with: parts that are built are not built again.
 *
 * @param home empty folder, or that of a proof that was cut short
 * @param say prints a line
 * @throws Failure where anything is amiss
 */
export const prove = async (
  home: string,
  { plans, years, whole }: ProofOptions,
  say: (line: string) => void,
): Promise<void> => {
  const places = { content: join(home, 'content'), parts: join(home, 'parts'), out: join(home, 'site') };
  const { content, parts } = places;
  if (!existsSync(join(parts, 'summaries'))) {
    rmSync(content, { recursive: true, force: true });
    writeCatalogue(content, plans, 1);
    keepYears(content, years);
    divide(content, parts, { by: 'year', whole });
  }
  const count = partsOfPlans(join(parts, 'summaries')).size;
  say(`${count} plans in ${partsOf(parts).length - 1} parts and a hub, which holds ${whole} of them whole.`);
  for (const part of partsOf(parts)) if (!existsSync(join(parts, part, 'site'))) buildPart(parts, part);
  const faults = [...(await checkJoined(places, say)), ...(await checkChanged(places, whole, say))];
  for (const fault of faults.slice(0, mostNamed)) say(`  ${fault}`);
  if (faults.length > 0) throw new Failure(`${faults.length} fault(s) in the joined site.`);
};
