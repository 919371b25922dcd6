import { damageLevels } from '../../src/schemas/saved-score.ts';
import type { Damage } from './damaged.ts';

/** The copies on which every set is scored and published: the text as it is, and one copy of every level of damage. */
export const conditions: readonly (Damage | null)[] = [
  null,
  ...damageLevels.map((level) => ({ level, seed: 1 })),
];

/** Name of a condition: "clean", "medium". */
export const conditionName = (damage: Damage | null): string => damage?.level ?? 'clean';
