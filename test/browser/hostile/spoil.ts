import type { Random } from '../../../scripts/damage/random.ts';
import { hostileTexts } from './texts.table.ts';

/** A JSON value. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

const instead: readonly Json[] = [null, true, -1, 1e308, '', [], {}, [[]], { a: 1 }];

/**
 * The value with some of what it is made of replaced by hostile texts and things of another kind, dropped or doubled.
 *
 * @param share of the leaves that are spoiled, from 0 to 1
 */
export const spoil = (value: Json, random: Random, share: number): Json => {
  if (random.chance(share / 4)) return random.pick(instead) ?? null;
  if (Array.isArray(value)) {
    const kept = value.flatMap((each: Json) => {
      if (random.chance(share / 4)) return [];
      const own = spoil(each, random, share);
      return random.chance(share / 4) ? [own, own] : [own];
    });
    return kept;
  }
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([name, each]) => [
        random.chance(share / 8) ? (random.pick(hostileTexts) ?? name) : name,
        spoil(each as Json, random, share),
      ]),
    );
  return random.chance(share) ? (random.pick(hostileTexts) ?? value) : value;
};
