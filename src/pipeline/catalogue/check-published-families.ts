import type { PublishedFamily } from '../../schemas/published-family.ts';
import { findFamilies } from '../clause/families/find-families.ts';
import type { Reading } from '../reading.ts';
import type { Registry } from '../registry.ts';

/** How the families that are found stand to those that were published. */
export interface PublishedFamiliesReport {
  /** Published ids that no family carries any more, with their places in the list, from 0. */
  readonly lost: readonly { readonly id: string; readonly at: number }[];
  /** What to add to the list so that the address of a family lasts. */
  readonly unnamed: readonly PublishedFamily[];
}

/** Holds the published ids against the families of some documents. */
export const checkPublishedFamilies = (
  readings: readonly Reading[],
  registry: Registry,
  published: readonly PublishedFamily[],
): PublishedFamiliesReport => {
  const families = findFamilies(readings, registry, published);
  const carried = new Set(families.flatMap(({ id, formerIds }) => [id, ...formerIds]));
  const known = new Set(published.map(({ id }) => id));
  return {
    lost: published.map(({ id }, at) => ({ id, at })).filter(({ id }) => !carried.has(id)),
    unnamed: families
      .filter(({ id }) => !known.has(id))
      .flatMap(({ id, wordings }) => {
        const unit = wordings[0]?.units[0];
        return unit === undefined ? [] : [{ id, plan: unit.reading.entry.id, anchor: unit.division.anchor }];
      }),
  };
};
