import { slug } from '../../src/pipeline/text/slug.ts';
import type { Place } from '../../src/schemas/place.ts';
import type { Random } from '../damage/random.ts';
import { firstSyllables, secondSyllables, wording } from './words.table.ts';

const districtsAProvince = 12;
const communesADistrict = 6;
/** Communes directly below a province, since 01/7/2025 (Law 72/2025/QH15). */
const communesAProvince = 40;
/** Share of wards among them. */
const wardShare = 0.2;

/** Provinces and what stands below them in one era: `below` gives the units of a unit, by its id. */
export interface Era {
  readonly provinces: readonly Place[];
  readonly below: ReadonlyMap<string, readonly Place[]>;
}

/** The country in three levels, until 30/6/2025, and in two, since. */
export interface MadePlaces {
  readonly threeLevels: Era;
  readonly twoLevels: Era;
}

const claim = { source: wording.source, confidence: 'unverified', checkedOn: '2026-11-21' } as const;

function invent(
  parent: Place,
  level: 'district' | 'commune',
  types: () => Place['type'],
  count: number,
  random: Random,
): Place[] {
  // By their slug: names that differ by their marks alone would share an id.
  const names = new Map<string, string>();
  while (names.size < count) {
    const name = `${random.pick(firstSyllables) ?? ''} ${random.pick(secondSyllables) ?? ''}`;
    if (!names.has(slug(name))) names.set(slug(name), name);
  }
  return [...names].map(([own, name]) => ({
    id: `${parent.id}/${own}`,
    name,
    type: types(),
    level,
    endedOn: null,
    successors: [],
    aliases: [],
    claim,
  }));
}

const threeLevels = (provinces: readonly Place[], random: Random): Era => {
  const below = new Map<string, Place[]>();
  for (const province of provinces) {
    const districts = invent(province, 'district', () => wording.district, districtsAProvince, random);
    below.set(province.id, districts);
    for (const district of districts)
      below.set(
        district.id,
        invent(district, 'commune', () => wording.commune, communesADistrict, random),
      );
  }
  return { provinces, below };
};

/** A unit that keeps its name in a merger names no record as its successor: it goes on in its own. */
const idsOfToday = (provinces: readonly Place[]): ReadonlySet<string> =>
  new Set(
    provinces.flatMap(({ id, endedOn, successors }) =>
      endedOn === null ? [id] : successors.map((successor) => successor.id ?? id),
    ),
  );

const twoLevels = (all: readonly Place[], taken: Era, random: Random): Era => {
  const today = idsOfToday(all);
  const provinces = all.filter(({ id }) => today.has(id));
  const type = (): Place['type'] => (random.chance(wardShare) ? wording.ward : wording.commune);
  return {
    provinces,
    below: new Map(
      provinces.map((province) => {
        const old = new Set((taken.below.get(province.id) ?? []).map(({ id }) => id));
        const communes = invent(province, 'commune', type, communesAProvince, random);
        return [province.id, communes.filter(({ id }) => !old.has(id))];
      }),
    ),
  };
};

/** Invents districts and communes below the provinces of the register, named by drawing pairs of syllables. */
export const inventPlaces = (register: readonly Place[], random: Random): MadePlaces => {
  const provinces = register.filter(({ level }) => level === 'province');
  const before = threeLevels(provinces, random);
  return { threeLevels: before, twoLevels: twoLevels(provinces, before, random) };
};
