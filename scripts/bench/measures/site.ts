import { existsSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { FigureEntry, Taken } from '../figure-entry.ts';
import { quotient, sound } from '../judge.ts';
import { keepCost } from '../step-costs.ts';
import { runStep } from '../workshop.ts';
import { floorOf } from './floor.ts';
import type { Measure } from './measure.ts';

/** Raw values that a later, larger size is held against. */
const seconds = 'Astro s';
const peak = 'Astro MB';

/** The saved builds of smaller catalogues, the largest last. */
const smallerThan = (plans: number, saved: readonly FigureEntry[]): FigureEntry[] => {
  const builds = saved.filter((entry) => entry.figure === 'site.cost' && entry.plans < plans);
  return [...new Map(builds.map((entry) => [entry.plans, entry])).values()].sort((a, b) => a.plans - b.plans);
};

/** Milliseconds or kilobytes of one more plan between two sizes. */
const slope = (one: FigureEntry, other: Pick<Taken, 'plans' | 'raw'>, name: string): number =>
  (((other.raw[name] ?? Number.NaN) - (one.raw[name] ?? Number.NaN)) * 1000) / (other.plans - one.plans);

/** Figures of this size and the saved ones of smaller sizes. */
export const growth = (own: Pick<Taken, 'plans' | 'raw'>, saved: readonly FigureEntry[]): Taken[] => {
  const { plans } = own;
  const [before, last] = smallerThan(plans, saved).slice(-2);
  const nearest = last ?? before;
  if (nearest === undefined) return [];
  const memory = slope(nearest, own, peak);
  const slopes: Taken[] = [
    {
      figure: 'site.memory-slope',
      plans,
      // Less memory for more plans is what rubbish collection makes of noise.
      value: sound('site.memory-slope', Math.max(0, memory)),
      raw: {
        [`MB at ${nearest.plans}`]: nearest.raw[peak] ?? Number.NaN,
        [`MB at ${plans}`]: own.raw[peak] ?? Number.NaN,
      },
    },
  ];
  if (before === undefined || last === undefined) return slopes;
  const [here, there] = [slope(last, own, seconds), slope(before, last, seconds)];
  slopes.push({
    figure: 'site.marginal',
    plans,
    value: quotient('site.marginal', here, there),
    raw: {
      [`ms a plan, ${last.plans} to ${plans}`]: here,
      [`ms a plan, ${before.plans} to ${last.plans}`]: there,
    },
  });
  return slopes;
};

const storeBytes = (cache: string): number => {
  const path = join(cache, 'astro/data-store.json');
  if (!existsSync(path))
    throw new Error(`Unexpected absence of ${path}, expected the content store of Astro.`);
  return statSync(path).size;
};

/** A cold build up to the pages, each step in a process of its own, beside the bare writing of the bytes. */
export const site: Measure = {
  name: 'site',
  figures: ['site.floor', 'site.cost', 'site.marginal', 'site.memory-slope', 'store.bytes'],
  take: async ({ shop, commit, saved, say }) => {
    for (const folder of [shop.cache, shop.site]) rmSync(folder, { recursive: true, force: true });
    say('reading');
    const read = await runStep(shop, 'read');
    keepCost(shop, commit, 'read', read);
    say('gate');
    const gate = await runStep(shop, 'gate');
    keepCost(shop, commit, 'gate', gate);
    say('pages');
    const pages = await runStep(shop, 'pages');
    keepCost(shop, commit, 'pages', pages);
    say('writing the same bytes');
    const floor = await floorOf(shop.site, join(shop.folder, 'scratch'));
    const { plans } = shop;
    const raw = {
      [seconds]: pages.user,
      'Astro system s': pages.system,
      [peak]: pages.peak / 1e6,
      'reading s': read.user,
      'gate s': gate.user,
      'floor s': floor.user,
      'floor system s': floor.system,
      files: floor.files,
      MB: floor.bytes / 1e6,
    };
    const kilobytes = storeBytes(shop.cache) / 1000;
    return [
      { figure: 'site.cost', plans, value: sound('site.cost', (pages.user * 1000) / plans), raw },
      { figure: 'site.floor', plans, value: quotient('site.floor', pages.user, floor.user), raw },
      { figure: 'store.bytes', plans, value: kilobytes / plans, raw: { kB: kilobytes } },
      ...growth({ plans, raw }, saved),
    ];
  },
};
