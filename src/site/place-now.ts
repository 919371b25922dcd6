import { type SuccessorOn, successorsNamedOn } from '../pipeline/places/place-name-on.ts';
import type { Registry } from '../pipeline/registry.ts';
import type { Place } from '../schemas/place.ts';
import { placeTypes } from '../schemas/place-type.table.ts';
import { copy } from './copy.ts';
import { placeNameOf } from './names.ts';

/** "nay thuộc …" or, of a province that goes on under its own name, "nay là …"; null where even its type is the same. */
const nowIn = (place: Place, { id, unit, name }: SuccessorOn, registry: Registry): string | null => {
  if (name === placeNameOf(place.id, registry)) return null;
  const isItself = place.level === 'province' && id === null && unit.endsWith(place.name);
  return isItself ? copy.plan.nowCalled(name) : copy.plan.nowIn(name);
};

/** The province of several units; null where they lie in several, or none is told. */
const sharedProvince = (units: readonly SuccessorOn[]): string | null => {
  const provinces = [...new Set(units.map(({ within }) => within))];
  return provinces.length === 1 ? (provinces[0] ?? null) : null;
};

/**
 * What became of a place, in words: "nay thuộc tỉnh Thái Nguyên", "địa bàn nay gồm các phường Long Khánh, Bình Lộc và
 * Bảo Vinh thuộc thành phố Đồng Nai". Null where nothing is known to stand in its stead, or what does bears its name.
 *
 * @param today `YYYY-MM-DD`
 */
export const placeNow = (place: Place, today: string, registry: Registry): string | null => {
  const units = successorsNamedOn(place, today, registry);
  const [first] = units;
  if (first === undefined) return null;
  if (units.length === 1) return nowIn(place, first, registry);
  const within = sharedProvince(units);
  const type = placeTypes.find((word) => units.every(({ unit }) => unit.startsWith(`${word} `))) ?? null;
  const names = units.map(({ unit, name }) =>
    within === null ? name : type === null ? unit : unit.slice(type.length + 1),
  );
  return copy.plan.nowMadeOf(within === null ? null : type, names, within);
};

/** The same in few words: of several units only the province that holds them. */
export const placeNowInShort = (place: Place, today: string, registry: Registry): string | null => {
  const units = successorsNamedOn(place, today, registry);
  const [first] = units;
  if (first === undefined) return null;
  if (units.length === 1) return nowIn(place, first, registry);
  return copy.plan.nowIn([...new Set(units.map(({ within, name }) => within ?? name))].join(', '));
};
