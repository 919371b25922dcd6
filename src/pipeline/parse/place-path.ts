import type { Registry } from '../registry.ts';
import { fold } from '../text/fold.ts';
import { slug } from '../text/slug.ts';
import type { Plan } from '../tree.ts';
import { allMatches } from './cue.ts';
import type { Fields } from './fields/read-fields.ts';
import { placeNameCues } from './profiles/place-names.table.ts';
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

/**
 * Path of the place whose body issues the document ("binh-dinh/tuy-phuoc"): from the register of places by the name in
 * the issuer's, else built from the names that issuer and text print. Null where the province stays unknown.
 */
export function placePathOf(tree: Plan, { issuer, place }: Fields, registry: Registry): string | null {
  const name = issuer?.name ?? '';
  const known = inRegister(name, registry);
  if (known !== null) return known;
  const texts = textualNodes(tree).map(({ block }) => block.text);
  const everywhere = (level: PlaceLevel): string | undefined =>
    namesIn(name, level)[0] ?? mostFrequent(texts.flatMap((text) => namesIn(text, level)));
  const signedIn = place === null ? undefined : registerOf(registry).byName.get(fold(place));
  const province = everywhere('province');
  if (province === undefined) return signedIn ?? null;
  const commune = namesIn(name, 'commune')[0];
  const district = commune === undefined ? namesIn(name, 'district')[0] : everywhere('district');
  return [province, district, commune].flatMap((part) => (part === undefined ? [] : [slug(part)])).join('/');
}

/** The register of places by folded names. */
interface Register {
  /** Ids by name; of several places of one name the first. */
  readonly byName: ReadonlyMap<string, string>;
  /** Type and name of every place: "huyen tuy phuoc". */
  readonly full: readonly { readonly name: string; readonly id: string }[];
}

const registers = new WeakMap<Registry, Register>();

function registerOf(registry: Registry): Register {
  const known = registers.get(registry);
  if (known !== undefined) return known;
  const { places } = registry;
  const register = {
    byName: new Map(places.toReversed().map(({ name, id }) => [fold(name), id])),
    full: places.map(({ type, name, id }) => ({ name: `${fold(type)} ${fold(name)}`, id })),
  };
  registers.set(registry, register);
  return register;
}

/** The one place of the register that the name of a body ends in; null where none or several answer. */
function inRegister(name: string, registry: Registry): string | null {
  const folded = fold(name);
  const answers = registerOf(registry).full.filter((place) => folded.endsWith(place.name));
  return answers.length === 1 ? (answers[0]?.id ?? null) : null;
}
