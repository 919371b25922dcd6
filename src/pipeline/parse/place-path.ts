import { placeTypes } from '../../schemas/place-type.table.ts';
import type { Registry } from '../registry.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import type { Plan } from '../tree.ts';
import { allMatches } from './cue.ts';
import type { Fields } from './fields/read-fields.ts';
import { districtsEndedOn, placeNameCues } from './profiles/place-names.table.ts';
import { textualNodes } from './textual-nodes.ts';

type PlaceLevel = 'province' | 'district' | 'commune';

const namesIn = (text: string, level: PlaceLevel): string[] =>
  placeNameCues
    .filter((cue) => cue.level === level)
    .flatMap((cue) => allMatches(cue, text).map(({ groups }) => groups?.['name'] ?? ''));

function mostFrequent(names: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

/** Names of a body cut behind each unit that a comma may close, shortest first: its own unit stands first, wider ones follow. */
const beginningsOf = (name: string): string[] =>
  [...name.matchAll(/,|$/g)].map(({ index }) => name.slice(0, index).trimEnd());

const endsInUnit = (text: string): boolean =>
  placeNameCues.some((cue) =>
    allMatches(cue, text).some(({ index, 0: match }) => index + match.length === text.length),
  );

/**
 * Path of the place whose body issues the document ("binh-dinh/tuy-phuoc"): from the register of places by the name in
 * the issuer's, else built from the names that issuer and text print. Null where the province stays unknown.
 *
 * @param day signing day as far as it is known, ISO partial: places that had ended by then are not meant
 */
export function placePathOf(
  tree: Plan,
  { issuer, place }: Fields,
  registry: Registry,
  day: string | null,
): string | null {
  const name = issuer?.name ?? '';
  const known = inRegister(name, registry, day);
  if (known !== null) return known;
  const texts = textualNodes(tree).map(({ block }) => block.text);
  const everywhere = (level: PlaceLevel): string | undefined =>
    namesIn(name, level)[0] ?? mostFrequent(texts.flatMap((text) => namesIn(text, level)));
  const signedIn = place === null ? null : signingPlace(place, registry);
  const province = everywhere('province');
  if (province === undefined) return signedIn;
  const commune = namesIn(name, 'commune')[0];
  const district = commune === undefined ? namesIn(name, 'district')[0] : districtOf(everywhere, day);
  return [province, district, commune].flatMap((part) => (part === undefined ? [] : [slug(part)])).join('/');
}

/** District of a commune; none after the last day of districts. */
const districtOf = (
  everywhere: (level: PlaceLevel) => string | undefined,
  day: string | null,
): string | undefined => (hadEnded(districtsEndedOn, day) ? undefined : everywhere('district'));

/** Whether what ended on a day was over on every day that a partial may mean. */
const hadEnded = (endedOn: string | null, day: string | null): boolean =>
  endedOn !== null && day !== null && endedOn <= `${day}-01-01`.slice(0, 'YYYY-MM-DD'.length);

/** A place as names of bodies are compared with it. */
interface Unit {
  readonly id: string;
  readonly name: string;
  readonly types: readonly string[];
  readonly endedOn: string | null;
}

const registers = new WeakMap<Registry, readonly Unit[]>();

/** Units of the register, folded. */
function unitsOf(registry: Registry): readonly Unit[] {
  const known = registers.get(registry);
  if (known !== undefined) return known;
  const units = registry.places.map(({ id, name, type, retyped, endedOn }) => ({
    id,
    name: fold(name),
    types: [type, ...(retyped === undefined ? [] : [retyped.type])].map(fold),
    endedOn,
  }));
  registers.set(registry, units);
  return units;
}

/** Longest first: "thi xa" ends in "xa". */
const foldedTypes = placeTypes.map(fold).toSorted((a, b) => b.length - a.length);

/** Whether a folded text ends in type and name of a unit. */
function isNamed({ name, types }: Unit, text: string): boolean {
  if (!text.endsWith(` ${name}`)) return false;
  const before = ` ${text.slice(0, -name.length - 1)}`;
  return types.includes(foldedTypes.find((type) => before.endsWith(` ${type}`)) ?? '');
}

/** The one place of the register that the name of a body gives as its own; null where none or several answer. */
function inRegister(name: string, registry: Registry, day: string | null): string | null {
  const text = fold(beginningsOf(name).find(endsInUnit) ?? name);
  const answers = unitsOf(registry).filter((unit) => !hadEnded(unit.endedOn, day) && isNamed(unit, text));
  const province = namesIn(name, 'province')[0];
  const within = answers.filter(({ id }) => province !== undefined && id.startsWith(`${slug(province)}/`));
  const [only, ...others] = answers.length > 1 && within.length > 0 ? within : answers;
  return others.length === 0 ? (only?.id ?? null) : null;
}

/** The place of the register in which a paper is signed; of several of one name the one that holds the others, else none. */
function signingPlace(name: string, registry: Registry): string | null {
  const wanted = fold(name);
  const ids = unitsOf(registry)
    .filter((unit) => unit.name === wanted)
    .map(({ id }) => id);
  return ids.find((id) => ids.every((other) => other === id || other.startsWith(`${id}/`))) ?? null;
}
