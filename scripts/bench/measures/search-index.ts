import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { quotient, sound } from '../judge.ts';
import { keepCost, keptCost } from '../step-costs.ts';
import { runStep } from '../workshop.ts';
import { folderSize } from './folder-size.ts';
import type { Measure } from './measure.ts';

const report = /Search: (\d+) records in (\d+) index\(es\), (\d+) built anew/;

/**
 * What the indexing step says that it wrote.
 *
 * @throws Error where it says nothing
 */
export const readReport = (
  printed: string,
): { readonly records: number; readonly indexes: number; readonly built: number } => {
  const match = report.exec(printed);
  if (match === null)
    throw new Error(
      `Unexpected words of the index ${JSON.stringify(printed.slice(-200))}, expected its report.`,
    );
  const [records = Number.NaN, indexes = Number.NaN, built = Number.NaN] = match.slice(1).map(Number);
  return { records, indexes, built };
};

/** The index of a built site, written from nothing, and what the whole build came to. */
export const searchIndex: Measure = {
  name: 'index',
  figures: [
    'index.cost',
    'index.memory',
    'build.cost',
    'build.memory',
    'kept.bytes',
    'site.bytes',
    'site.files',
  ],
  take: async ({ shop, commit, say }) => {
    const pages = keptCost(shop, commit, 'pages', 'site');
    rmSync(join(shop.cache, 'search'), { recursive: true, force: true });
    rmSync(join(shop.site, 'pagefind'), { recursive: true, force: true });
    say('search index');
    const index = await runStep(shop, 'index');
    keepCost(shop, commit, 'index', index);
    say('lists for reading without a network');
    keepCost(shop, commit, 'offline', await runStep(shop, 'offline'));
    const { records, indexes } = readReport(index.printed);
    const names = ['read', 'gate', 'pages', 'index', 'offline'] as const;
    const steps = names.map((step) => ({ step, ...keptCost(shop, commit, step, 'site') }));
    const { plans } = shop;
    const user = steps.reduce((sum, step) => sum + step.user, 0);
    const kept = folderSize(shop.cache);
    const made = folderSize(shop.site);
    const peaks = Object.fromEntries(
      [...index.peaks].map(([program, peak]) => [`${program} MB`, peak / 1e6]),
    );
    return [
      {
        figure: 'index.cost',
        plans,
        value: quotient('index.cost', index.user, pages.user),
        raw: {
          'index s': index.user,
          'index system s': index.system,
          'Astro s': pages.user,
          records,
          indexes,
        },
      },
      {
        figure: 'index.memory',
        plans,
        value: sound('index.memory', index.peak / 1e6),
        raw: { ...peaks, indexes },
      },
      {
        figure: 'build.cost',
        plans,
        value: sound('build.cost', (user * 1000) / plans),
        raw: Object.fromEntries(steps.map(({ step, user }) => [`${step} s`, user])),
      },
      {
        figure: 'build.memory',
        plans,
        value: sound('build.memory', Math.max(...steps.map(({ peak }) => peak)) / 1e6),
        raw: Object.fromEntries(steps.map(({ step, peak }) => [`${step} MB`, peak / 1e6])),
      },
      {
        figure: 'kept.bytes',
        plans,
        value: sound('kept.bytes', kept.bytes / 1000 / plans),
        raw: { MB: kept.bytes / 1e6, files: kept.files },
      },
      {
        figure: 'site.bytes',
        plans,
        value: sound('site.bytes', made.bytes / 1000 / plans),
        raw: { MB: made.bytes / 1e6 },
      },
      { figure: 'site.files', plans, value: made.files, raw: { files: made.files } },
    ];
  },
};
