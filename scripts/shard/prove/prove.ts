import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const readTruths = (content: string): readonly Truth[] =>
  JSON.parse(readFileSync(join(content, 'truth.json'), 'utf8'));

/** Leaves the plans of the years that most plans are of. */
const keepYears = (content: string, years: number): readonly Truth[] => {
  const truths = readTruths(content);
  const byYear = [...Map.groupBy(truths, ({ year }) => year)].sort(([, a], [, b]) => b.length - a.length);
  const kept = byYear.slice(0, years).flatMap(([, own]) => own);
  const wanted = new Set(kept.map(({ id }) => `${id}.txt`));
  const folder = join(content, 'plans');
  for (const name of readdirSync(folder)) if (!wanted.has(name)) rmSync(join(folder, name));
  return kept;
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

/**
 * Divides a made-up catalogue, builds its parts apart and joins them, and says what of the joined site is not as it should
 * be: links, search, sitemaps, lists of what may be saved, and what a second joining copies.
 *
 * @param home empty folder
 * @param say prints a line
 * @throws Failure where anything is amiss
 */
export const prove = async (
  home: string,
  { plans, years, whole }: ProofOptions,
  say: (line: string) => void,
): Promise<void> => {
  const [content, parts, out] = [join(home, 'content'), join(home, 'parts'), join(home, 'site')];
  writeCatalogue(content, plans, 1);
  const truths = keepYears(content, years);
  const { parts: names } = divide(content, parts, { by: 'year', whole });
  say(`${truths.length} plans in ${names.length} parts; the hub holds ${whole} of them whole.`);
  for (const part of partsOf(parts)) buildPart(parts, part);
  const first = await joinParts(parts, out);
  say(`Joined: ${first.files} files, ${first.copied} copied; ${first.records} records of search.`);
  const links = brokenLinks(out);
  say(`Links: ${links.links} on ${links.pages} pages, ${links.broken.length} broken.`);
  const sought = soughtIn(truths, partsOfPlans(join(parts, 'summaries')));
  const unfound = await unfoundPlans(out, sought);
  say(`Search: ${sought.length} plans asked for, one of each part, ${unfound.length} not found.`);
  const maps = sitemapFaults(out);
  say(`Sitemaps: ${maps.addresses} addresses in ${maps.maps} files, ${maps.faults.length} faults.`);
  const saved = savedFaults(
    out,
    truths.map(({ id }) => routes.plan(id)),
  );
  say(
    `Lists of what may be saved: ${saved.files} files in ${saved.parts} parts, ${saved.faults.length} faults.`,
  );
  const again = await joinParts(parts, out);
  say(`Joined again: ${again.copied} copied, ${again.removed} removed.`);
  const faults = [...links.broken, ...unfound, ...maps.faults, ...saved.faults];
  if (again.copied + again.removed > 0) faults.push('a second joining of the same parts copies files');
  const [changed] = sought;
  if (changed !== undefined) {
    changePlan(join(content, 'plans', `${changed.id}.txt`));
    divide(content, parts, { by: 'year', whole });
    const part = partsOfPlans(join(parts, 'summaries')).get(changed.id);
    if (part !== undefined) buildPart(parts, part);
    const third = await joinParts(parts, out);
    say(
      `One plan changed, ${part} built anew: ${third.copied} of ${third.files} files copied, ${third.removed} removed.`,
    );
    if (third.copied === 0 || third.copied > third.files / 2)
      faults.push(`one changed plan copies ${third.copied} of ${third.files} files`);
    faults.push(...brokenLinks(out).broken);
  }
  for (const fault of faults.slice(0, 30)) say(`  ${fault}`);
  if (faults.length > 0) throw new Failure(`${faults.length} fault(s) in the joined site.`);
};
