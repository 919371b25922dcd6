import type { PlacePath } from '../../schemas/identity.ts';
import type { Place } from '../../schemas/place.ts';
import type { Registry } from '../registry.ts';
import { placeRecord } from './place-record.ts';

/** A province as it stands today, with the provinces of before 01/7/2025 whose ground it holds. */
export interface ProvinceToday {
  readonly id: PlacePath;
  /** Record of the province that bore the name before. */
  readonly record: Place;
  /** Provinces that became it, the one of its own name among them; itself alone where nothing changed. */
  readonly predecessors: readonly Place[];
}

const provincePart = (place: PlacePath): PlacePath => place.split('/')[0] ?? place;

/**
 * Id of the province that holds a place today; of a place that the registry does not know, its own province.
 *
 * @param place path of a place as it was when a plan was signed
 */
export const provinceToday = (place: PlacePath, registry: Pick<Registry, 'places'>): PlacePath => {
  const own = provincePart(place);
  const [successor] = placeRecord(own, registry)?.successors ?? [];
  return successor?.id ?? own;
};

const groupProvinces = (registry: Pick<Registry, 'places'>): ProvinceToday[] => {
  const provinces = registry.places.filter(({ level }) => level === 'province');
  const byId = new Map(provinces.map((province) => [province.id, province]));
  return [...Map.groupBy(provinces, ({ id }) => provinceToday(id, registry))]
    .flatMap(([id, predecessors]) => {
      const record = byId.get(id);
      return record === undefined ? [] : [{ id, record, predecessors }];
    })
    .sort((a, b) => a.id.localeCompare(b.id));
};

const grouped = new WeakMap<readonly Place[], readonly ProvinceToday[]>();

/** Provinces of today, each with what it was made of, sorted by id; grouped once a register. */
export const provincesToday = (registry: Pick<Registry, 'places'>): readonly ProvinceToday[] => {
  const provinces = grouped.get(registry.places) ?? groupProvinces(registry);
  grouped.set(registry.places, provinces);
  return provinces;
};

/**
 * Places whose lists show a plan: the place of its issuer, the places above it, and the province that holds it today.
 * Null gives none.
 */
export const listingPlaces = (place: PlacePath | null, registry: Pick<Registry, 'places'>): PlacePath[] => {
  if (place === null) return [];
  const parts = place.split('/');
  const above = parts.map((_, index) => parts.slice(0, index + 1).join('/'));
  return [...new Set([...above, provinceToday(place, registry)])];
};
