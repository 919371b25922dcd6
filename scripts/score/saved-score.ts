import type { SavedScore } from '../../src/schemas/saved-score.ts';
import { conditionName } from './conditions.ts';
import { type Figures, f1 } from './figures.ts';
import type { SetScore } from './score-set.ts';

/** The part of a score that is saved: totals by class. */
export const savedScoreOf = (scores: readonly SetScore[]): SavedScore => ({
  sets: scores.map(({ set, damage, documents, wrongLinks, figures }) => ({
    set,
    damage: damage === null ? null : { level: damage.level, seeds: [...damage.seeds] },
    documents,
    wrongLinks,
    figures: Object.fromEntries(
      [...figures].map(([name, { right, wanted, found }]) => [name, [right, wanted, found]]),
    ),
  })),
});

/** A score as it is saved: one class a line, so that a change reads as a change of that class. */
export const printScore = (saved: SavedScore): string =>
  `${JSON.stringify(saved, null, 2).replace(/\[\s+(\d+(?:,\s+\d+)*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)}\n`;

/** A class whose figures are not those of the saved score. F1 from 0 to 1. */
export interface Change {
  readonly place: string;
  readonly before: number;
  readonly after: number;
}

/** Classes that got better or worse since a score was saved, in the order of the score. New sets and classes are no change. */
export function changesSince(saved: SavedScore, scores: readonly SetScore[]): Change[] {
  return scores.flatMap(({ set, damage, figures }) => {
    const known = saved.sets.find(
      (one) => one.set === set && JSON.stringify(one.damage) === JSON.stringify(damage),
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
