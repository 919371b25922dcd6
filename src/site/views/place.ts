import { provincesToday, provinceToday } from '../../pipeline/catalogue/place-eras.ts';
import { placeRecord } from '../../pipeline/catalogue/place-record.ts';
import type { Registry } from '../../pipeline/registry.ts';
import type { Claim } from '../../schemas/claim.ts';
import type { PlacePath } from '../../schemas/identity.ts';
import type { Place } from '../../schemas/place.ts';
import { asClaimed } from '../claimed.ts';
import { copy } from '../copy.ts';
import { nameOf, placeNameOf } from '../names.ts';
import { routes } from '../routes.ts';
import { showDay } from '../show-date.ts';
import { type LinkedName, sourceOf } from './instrument.ts';

/** What a place was, or is, from a day on. */
export interface PlaceEra {
  readonly when: string;
  readonly names: readonly { readonly href: string | null; readonly name: string }[];
  readonly detail: string;
  readonly by: LinkedName | null;
  readonly source: string;
}

/** Props of the head of a place's page. */
export interface PlaceView {
  readonly eras: readonly PlaceEra[];
  readonly note: string | null;
  /** Says whose plans the list holds besides its own; null where there are no others. */
  readonly alsoOf: string | null;
}

/** Name of a province as it stands today, with its type: "thành phố Đồng Nai". */
const provinceNameToday = (province: Place, registry: Registry): string => {
  if (province.retyped !== undefined && province.retyped.claim.confidence !== 'unverified')
    return `${province.retyped.type} ${province.name}`;
  const [own] = province.successors;
  return own?.id === null ? own.name : placeNameOf(province.id, registry);
};

/** The resolution that a claim of the reorganisation quotes, where the registry holds it. */
const resolutionOf = ({ source }: Claim, { instruments }: Registry): LinkedName | null => {
  const found = instruments.find(
    ({ kind, reference }) => kind === 'resolution' && reference !== null && source.includes(reference),
  );
  return found === undefined ? null : { href: routes.instrument(found.id), name: nameOf(found) };
};

const first = (place: Place): PlaceEra => ({
  when: copy.places.until,
  names: [
    {
      href: null,
      name: place.name.toLocaleLowerCase('vi').startsWith(place.type)
        ? place.name
        : `${place.type} ${place.name}`,
    },
  ],
  detail: copy.places.level[place.level],
  by: null,
  source: '',
});

const since = (place: Place, day: string, registry: Registry): PlaceEra => {
  const made = provincesToday(registry).find(({ id }) => id === place.id)?.predecessors ?? [];
  const others = made.filter(({ id }) => id !== place.id);
  const names = place.successors.map(({ id, name }) => ({
    href: id === null ? null : routes.place(id),
    name: asClaimed(name, place.claim),
  }));
  const detail =
    names.length === 0
      ? copy.places.over
      : others.length === 0
        ? ''
        : copy.places.madeOf(made.map(({ id }) => placeNameOf(id, registry)));
  return {
    when: copy.places.since(showDay(day)),
    names,
    detail,
    by: resolutionOf(place.claim, registry),
    source: sourceOf(place.claim),
  };
};

const retyped = (place: Place, registry: Registry): PlaceEra[] => {
  if (place.retyped === undefined) return [];
  const { on, type, by, claim } = place.retyped;
  const instrument = registry.instruments.find(({ id }) => id === by);
  return [
    {
      when: copy.places.since(showDay(on)),
      names: [{ href: null, name: asClaimed(`${type} ${place.name}`, claim) }],
      detail: '',
      by: instrument === undefined ? null : { href: routes.instrument(by), name: nameOf(instrument) },
      source: sourceOf(claim),
    },
  ];
};

const unchanged = (place: Place): PlaceEra => ({
  when: copy.places.since(showDay('2025-07-01')),
  names: [],
  detail: asClaimed(copy.places.unchanged, place.claim),
  by: null,
  source: sourceOf(place.claim),
});

/** What the page of a place says of it; null for a place that the registry does not know. */
export const placeView = (id: PlacePath, registry: Registry): PlaceView | null => {
  const place = placeRecord(id, registry);
  if (place === undefined) return null;
  const others = (provincesToday(registry).find((province) => province.id === id)?.predecessors ?? []).filter(
    (other) => other.id !== id,
  );
  return {
    eras: [
      first(place),
      place.endedOn === null ? unchanged(place) : since(place, place.endedOn, registry),
      ...retyped(place, registry),
    ],
    note: place.note ?? null,
    alsoOf:
      others.length === 0
        ? null
        : copy.places.listsOf(others.map((other) => placeNameOf(other.id, registry))),
  };
};

/** A province of today as the list of places shows it. */
export interface ProvinceRow extends LinkedName {
  /** Names before 01/7/2025; empty where it was alone and bore the same name. */
  readonly before: readonly LinkedName[];
  readonly plans: number;
}

const linkTo = (id: PlacePath, registry: Registry): LinkedName => ({
  href: routes.place(id),
  name: placeNameOf(id, registry),
});

/**
 * The provinces of today, in the order of the alphabet.
 *
 * @param plansOf how many plans the list of a place holds
 */
export const provinceRows = (registry: Registry, plansOf: (id: PlacePath) => number): ProvinceRow[] =>
  provincesToday(registry)
    .map(({ id, record, predecessors }) => ({
      href: routes.place(id),
      name: provinceNameToday(record, registry),
      before: predecessors.map((other) => linkTo(other.id, registry)),
      plans: plansOf(id),
      key: record.name,
    }))
    .sort((a, b) => a.key.localeCompare(b.key, 'vi'))
    .map(({ key: _key, ...row }) => row);

/** An ended province, or a place below a province, with the province that holds it today. */
export interface FormerPlaceRow extends LinkedName {
  readonly today: LinkedName;
  readonly plans: number;
}

/** Places that are no province of today: ended provinces first, then what lies below provinces. */
export const formerPlaceRows = (
  registry: Registry,
  plansOf: (id: PlacePath) => number,
): { readonly ended: readonly FormerPlaceRow[]; readonly below: readonly FormerPlaceRow[] } => {
  const current = new Map(provincesToday(registry).map(({ id, record }) => [id, record]));
  const rows = registry.places
    .filter(({ id }) => !current.has(id))
    .map((place) => {
      const todayId = provinceToday(place.id, registry);
      const record = current.get(todayId);
      const today = {
        href: routes.place(todayId),
        name: record === undefined ? todayId : provinceNameToday(record, registry),
      };
      return { place, row: { ...linkTo(place.id, registry), today, plans: plansOf(place.id) } };
    })
    .sort((a, b) => a.place.name.localeCompare(b.place.name, 'vi'));
  const ofLevel = (isProvince: boolean): FormerPlaceRow[] =>
    rows.filter(({ place }) => (place.level === 'province') === isProvince).map(({ row }) => row);
  return { ended: ofLevel(true), below: ofLevel(false) };
};
