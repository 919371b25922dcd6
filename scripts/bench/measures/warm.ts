import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { differingFiles } from '../../files-in.ts';
import type { ChildCost } from '../child-cost.ts';
import { quotient } from '../judge.ts';
import { keptCost } from '../step-costs.ts';
import { runStep, type StepName, type StepSetting } from '../workshop.ts';
import { changePlan } from './change-plan.ts';
import type { Measure } from './measure.ts';
import { readReport } from './search-index.ts';

/** How many differing files are named. */
const named = 5;

/**
 * One plan is changed and the site built again, with the pages of the build before kept; beside it a full build of the same
 * content, whose files must be the same.
 */
export const warm: Measure = {
  name: 'warm',
  figures: ['warm.pages', 'warm.build', 'warm.differing', 'keeping.cost', 'index.rebuilt'],
  take: async ({ shop, commit, say }) => {
    const home = join(shop.folder, 'changed');
    rmSync(home, { recursive: true, force: true });
    // The paths of plans begin with the name of their folder: another name would make other pages.
    const [content, cache, site, full] = [
      join(home, 'content'),
      join(home, 'cache'),
      join(home, 'site'),
      join(home, 'full'),
    ] as const;
    cpSync(shop.content, content, { recursive: true });
    for (const kept of ['readings', 'search'])
      if (existsSync(join(shop.cache, kept)))
        cpSync(join(shop.cache, kept), join(cache, kept), { recursive: true });
    const setting: StepSetting = { content, cache, site, keepsPages: true };
    say('cold build that keeps its pages');
    const cold = await runStep(shop, 'pages', setting);
    const usual = keptCost(shop, commit, 'pages', 'site');
    say(`change of ${changePlan(content)}`);
    const after = async (step: StepName): Promise<ChildCost> => {
      say(`${step} after the change`);
      return runStep(shop, step, setting);
    };
    const read = await after('read');
    const gate = await after('gate');
    rmSync(site, { recursive: true, force: true });
    const pages = await after('pages');
    say('full build of the changed content');
    const fullCache = join(home, 'full-cache');
    cpSync(join(cache, 'readings'), join(fullCache, 'readings'), { recursive: true });
    await runStep(shop, 'pages', { content, cache: fullCache, site: full });
    const differing = differingFiles(site, full);
    for (const path of differing.slice(0, named)) say(`differs: ${path}`);
    const index = await after('index');
    const offline = await after('offline');
    const { built, indexes } = readReport(index.printed);
    rmSync(home, { recursive: true, force: true });
    const { plans } = shop;
    const steps = { read, gate, pages, index, offline };
    const names = Object.keys(steps) as StepName[];
    const warmSeconds = names.reduce((sum, step) => sum + steps[step].user, 0);
    const coldSeconds = names.reduce(
      (sum, step) => sum + (step === 'pages' ? cold : keptCost(shop, commit, step, 'site,index')).user,
      0,
    );
    return [
      {
        figure: 'warm.pages',
        plans,
        value: quotient('warm.pages', pages.user, cold.user),
        raw: {
          'warm s': pages.user,
          'cold s': cold.user,
          'warm system s': pages.system,
          'cold system s': cold.system,
        },
      },
      {
        figure: 'warm.build',
        plans,
        value: quotient('warm.build', warmSeconds, coldSeconds),
        raw: {
          ...Object.fromEntries(names.map((step) => [`${step} s`, steps[step].user])),
          'cold s': coldSeconds,
        },
      },
      { figure: 'warm.differing', plans, value: differing.length, raw: { differing: differing.length } },
      {
        figure: 'keeping.cost',
        plans,
        value: quotient('keeping.cost', cold.user, usual.user),
        raw: { 'keeping s': cold.user, 'not keeping s': usual.user },
      },
      { figure: 'index.rebuilt', plans, value: built, raw: { built, indexes } },
    ];
  },
};
