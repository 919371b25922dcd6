import type { PlacePath } from '../../schemas/identity.ts';
import type { Place } from '../../schemas/place.ts';
import type { Registry } from '../registry.ts';

const known = new WeakMap<readonly Place[], ReadonlyMap<PlacePath, Place>>();

/** The record of a place; undefined where the register does not hold it. The first of two with one id counts. */
export const placeRecord = (
  id: PlacePath | null,
  { places }: Pick<Registry, 'places'>,
): Place | undefined => {
  const records = known.get(places) ?? new Map(places.toReversed().map((place) => [place.id, place]));
  known.set(places, records);
  return id === null ? undefined : records.get(id);
};
