import { type DamageLevel, damageLevels } from '../../src/schemas/saved-score.ts';

/** The copies on which a set is scored: null for the texts as they are, else one of every seed at a level of damage. */
export type Condition = { readonly level: DamageLevel; readonly seeds: readonly number[] } | null;

/** Seeds of the published copies. Whoever looks at misses under damage does so on other seeds, of which 1 is the usual. */
const publishedSeeds = [101, 102, 103];

/** The conditions under which every set is scored and published. */
export const conditions: readonly Condition[] = [
  null,
  ...damageLevels.map((level) => ({ level, seeds: publishedSeeds })),
];

/** Name of a condition: "clean", "medium". */
export const conditionName = (condition: Condition): string => condition?.level ?? 'clean';
