import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../../project-root.ts';
import { median, medianRatio } from '../alternate.ts';
import { childCost } from '../child-cost.ts';
import { planPagesProject, runStep, type Workshop } from '../workshop.ts';
import { type FloorCost, floorOf } from './floor.ts';
import type { Measure } from './measure.ts';
import { assertSameWords } from './same-words.ts';

const plainScript = join(projectRoot, 'scripts/bench/plain/write-pages.ts');

const runPlain = ({ content, cache }: Workshop, out: string) =>
  childCost([process.execPath, plainScript, out], {
    environment: { CONTENT_DIR: content, CACHE_DIR: cache },
  });

/**
 * Astro beside a plain Node generator and the bare writing of the bytes, for the page of each plan and no other page. Both
 * generators find the readings of the plans kept, as a build does.
 */
export const planPages: Measure = {
  name: 'plan-pages',
  figures: ['pages.plain', 'pages.floor', 'plain.floor'],
  take: async ({ shop, rounds, say }) => {
    say('reading the plans ahead');
    await runStep(shop, 'read');
    const project = planPagesProject(shop.folder);
    const [byAstro, byHand, scratch] = ['by-astro', 'by-hand', 'scratch'].map((name) =>
      join(shop.folder, name),
    );
    if (byAstro === undefined || byHand === undefined || scratch === undefined) return [];
    const astro: number[] = [];
    const plain: number[] = [];
    const floors: FloorCost[] = [];
    for (let round = 0; round < rounds; round += 1) {
      say(`plan pages, round ${round + 1} of ${rounds}`);
      for (const folder of [byAstro, byHand]) rmSync(folder, { recursive: true, force: true });
      rmSync(join(shop.cache, 'astro'), { recursive: true, force: true });
      astro.push((await runStep(shop, 'pages', { project, site: byAstro })).user);
      plain.push((await runPlain(shop, byHand)).user);
      floors.push(await floorOf(byHand, scratch));
      if (round === 0) assertSameWords(byHand, byAstro);
    }
    for (const folder of [byAstro, byHand, project]) rmSync(folder, { recursive: true, force: true });
    const floor = floors.map(({ user }) => user);
    const raw = {
      'Astro s': median(astro),
      'plain s': median(plain),
      'floor s': median(floor),
      'floor system s': median(floors.map(({ system }) => system)),
      MB: (floors[0]?.bytes ?? 0) / 1e6,
      rounds,
    };
    const { plans } = shop;
    return [
      { figure: 'pages.plain', plans, value: medianRatio(astro, plain), raw },
      { figure: 'pages.floor', plans, value: medianRatio(astro, floor), raw },
      { figure: 'plain.floor', plans, value: medianRatio(plain, floor), raw },
    ];
  },
};
