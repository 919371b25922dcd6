import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { damageLevels } from '../damage/levels.table.ts';
import { conditionName } from './conditions.ts';
import { type Figures, f1 } from './figures.ts';
import { goldSets } from './gold-set.ts';
import type { SetScore } from './score-set.ts';

const amount = z.number().int().min(0);

/**
 * The saved score, `test/gold/baseline.json`: what `npm run score` compares with and what `/chat-luong/` publishes.
 * Figures are [right, in the gold, read] by class.
 */
export const baseline = z.strictObject({
  sets: z.array(
    z.strictObject({
      set: z.enum(goldSets),
      damage: z.strictObject({ level: z.enum(damageLevels), seed: z.number().int() }).nullable(),
      documents: amount,
      wrongLinks: amount,
      figures: z.record(z.string(), z.tuple([amount, amount, amount])),
    }),
  ),
});

export type Baseline = z.infer<typeof baseline>;

/** The part of a score that is saved: totals by class. */
export const baselineOf = (scores: readonly SetScore[]): Baseline => ({
  sets: scores.map(({ set, damage, documents, wrongLinks, figures }) => ({
    set,
    damage,
    documents,
    wrongLinks,
    figures: Object.fromEntries(
      [...figures].map(([name, { right, wanted, found }]) => [name, [right, wanted, found]]),
    ),
  })),
});

export const baselinePath = 'test/gold/baseline.json';

/** The saved score; null where none was saved. */
export const readBaseline = (root: string): Baseline | null => {
  const path = join(root, baselinePath);
  return existsSync(path) ? baseline.parse(JSON.parse(readFileSync(path, 'utf8'))) : null;
};

/** A score as it is saved: one class a line, so that a change reads as a change of that class. */
export const printBaseline = (saved: Baseline): string =>
  `${JSON.stringify(saved, null, 2).replace(/\[\s+(\d+),\s+(\d+),\s+(\d+)\s+\]/g, '[$1, $2, $3]')}\n`;

/** A class whose figures are not those of the saved score. F1 from 0 to 1. */
export interface Change {
  readonly place: string;
  readonly before: number;
  readonly after: number;
}

/** Classes that got better or worse since a score was saved, in the order of the score. New sets and classes are no change. */
export function changesSince(saved: Baseline, scores: readonly SetScore[]): Change[] {
  return scores.flatMap(({ set, damage, figures }) => {
    const known = saved.sets.find(
      (one) => one.set === set && one.damage?.level === damage?.level && one.damage?.seed === damage?.seed,
    );
    return [...figures].flatMap(([name, now]) => {
      const [right, wanted, found] = known?.figures[name] ?? [];
      if (right === undefined || wanted === undefined || found === undefined) return [];
      const then: Figures = { right, wanted, found };
      const change = { place: `${set} ${conditionName(damage)}: ${name}`, before: f1(then), after: f1(now) };
      return change.before === change.after ? [] : [change];
    });
  });
}
