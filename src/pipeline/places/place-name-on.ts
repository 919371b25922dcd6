import type { PlacePath } from '../../schemas/identity.ts';
import type { Place } from '../../schemas/place.ts';
import type { Registry } from '../registry.ts';

type Places = Pick<Registry, 'places'>;

const withType = (type: string, name: string): string =>
  name.toLocaleLowerCase('vi').startsWith(type) ? name : `${type} ${name}`;

/** Whether the unit that bears a record's name had its other type by the day, on more than hearsay. */
const isRetypedOn = ({ retyped }: Place, day: string): boolean =>
  retyped !== undefined && retyped.on <= day && retyped.claim.confidence !== 'unverified';

/**
 * The unit that bears a record's name on a day, with its type: "tỉnh Đồng Nai", from 30/4/2026 "thành phố Đồng Nai".
 *
 * @param day `YYYY-MM-DD`
 */
export const placeNameOn = (place: Place, day: string): string =>
  withType(isRetypedOn(place, day) ? (place.retyped?.type ?? place.type) : place.type, place.name);

const renamed = new WeakMap<Places['places'], Map<string, ReadonlyMap<string, string>>>();

/** Names of provinces with the type of their record, in small letters, to those of the day where that is another. */
const renamedOn = (day: string, { places }: Places): ReadonlyMap<string, string> => {
  const byDay = renamed.get(places) ?? new Map<string, ReadonlyMap<string, string>>();
  renamed.set(places, byDay);
  const names =
    byDay.get(day) ??
    new Map(
      places
        .filter((place) => place.level === 'province' && isRetypedOn(place, day))
        .map((place) => [withType(place.type, place.name).toLocaleLowerCase('vi'), placeNameOn(place, day)]),
    );
  byDay.set(day, names);
  return names;
};

/** A unit that stands in the stead of an ended place. */
export interface SuccessorOn {
  readonly id: PlacePath | null;
  /** "phường Bình Lộc", "thành phố Đồng Nai" */
  readonly unit: string;
  /** The province that holds the unit; null where the unit is none that a province holds, or its province is not told. */
  readonly within: string | null;
  /** Unit and province: "phường Bình Lộc, thành phố Đồng Nai". */
  readonly name: string;
}

/**
 * What stands in the stead of a place, each named as it is called on a day: the record of the province decides its type.
 *
 * @param day `YYYY-MM-DD`
 */
export const successorsNamedOn = ({ successors }: Place, day: string, registry: Places): SuccessorOn[] => {
  const now = renamedOn(day, registry);
  return successors.map(({ id, name }) => {
    const [unit = name, ...above] = name
      .split(', ')
      .map((part) => now.get(part.toLocaleLowerCase('vi')) ?? part);
    const within = above.length === 0 ? null : above.join(', ');
    return { id, unit, within, name: [unit, ...above].join(', ') };
  });
};
