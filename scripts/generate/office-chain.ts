import type { Place } from '../../src/schemas/place.ts';
import type { Random } from '../damage/random.ts';
import type { Era } from './invented-places.ts';

export interface Office {
  readonly place: Place;
  readonly province: Place;
  /** "huyện Tân Phú" */
  readonly name: string;
}

/** An office of a chain, and the place in the chain of the office whose plan it carries out; -1 at the head. */
export interface Link {
  readonly office: Office;
  readonly follows: number;
}

/** Communes of one chain where no district stands between. */
const communesAChain = 6;

const neighbours = (list: readonly Place[], count: number, random: Random): readonly Place[] => {
  const at = random.between(0, Math.max(0, list.length - count));
  return list.slice(at, at + count);
};

/**
 * Offices of one chain: a province, two of its districts and two communes of each; where there are no districts, a
 * province and six of its communes.
 */
export function chainOf(province: Place, { below }: Era, random: Random): Link[] {
  const office = (place: Place): Office => ({ place, province, name: `${place.type} ${place.name}` });
  const units = below.get(province.id) ?? [];
  const chain: Link[] = [{ office: office(province), follows: -1 }];
  const isTwoLevels = units[0]?.level === 'commune';
  for (const unit of neighbours(units, isTwoLevels ? communesAChain : 2, random)) {
    const own = chain.push({ office: office(unit), follows: 0 }) - 1;
    for (const commune of neighbours(below.get(unit.id) ?? [], 2, random))
      chain.push({ office: office(commune), follows: own });
  }
  return chain;
}
