import type { Registry } from '../../registry.ts';
import type { Range } from '../../text/block.ts';
import { foldedKey, foldedWords } from '../../text/phrase.ts';
import { slug } from '../../text/slug.ts';
import { namesOfPersons, placeTypeBefore } from './entities.table.ts';
import type { Relation } from './entity.ts';

/** A place that a text names, its type included where one stands before the name. */
export interface NamedPlace extends Range {
  /** Last part of its path: "dinh-hoa". */
  readonly id: string;
}

/** Knows the names of provinces and of the places that one document lies in. */
export interface PlaceFinder {
  /** Last part of the path of the place of this name; of one that is not known, what it would be. */
  readonly idOf: (name: string) => string;
  /** Known names that stand in a text in capitals, the longest at every word. */
  readonly namesIn: (text: string) => NamedPlace[];
}

/** What the register says of places: provinces by their folded names, and the folded name of every place by its path. */
interface Register {
  readonly provinces: ReadonlyMap<string, string>;
  /** First words of their names. */
  readonly firstWords: ReadonlySet<string>;
  readonly nameOf: ReadonlyMap<string, string>;
}

const registers = new WeakMap<Registry, Register>();

const firstWordsOf = (names: Iterable<string>): Set<string> =>
  new Set([...names].map((name) => name.split(' ')[0] ?? name));

const registerOf = (registry: Registry): Register => {
  const known = registers.get(registry);
  if (known !== undefined) return known;
  const provinces = new Map(
    registry.places
      .filter(({ level, name }) => level === 'province' && !namesOfPersons.has(foldedKey(name)))
      .flatMap(({ id, name, aliases }) =>
        [name, ...aliases].map((form): [string, string] => [foldedKey(form), id]),
      ),
  );
  const made = {
    provinces,
    firstWords: firstWordsOf(provinces.keys()),
    nameOf: new Map(registry.places.map(({ id, name }) => [id, foldedKey(name)])),
  };
  registers.set(registry, made);
  return made;
};

/** Places that a document lies in by their folded names: its own and those above. */
const ownPlaces = (path: string | null, { nameOf }: Register): Map<string, string> => {
  const parts = path?.split('/') ?? [];
  return new Map(
    parts.map((part, at) => {
      const name = nameOf.get(parts.slice(0, at + 1).join('/')) ?? part.replaceAll('-', ' ');
      return [name, part];
    }),
  );
};

/** How a place stands to the one that a document is made for. */
export const placeRelation = (id: string, path: string | null): Relation => {
  const parts = path?.split('/') ?? [];
  const at = parts.lastIndexOf(id);
  if (at < 0) return null;
  return at === parts.length - 1 ? 'own' : 'above';
};

const capitalisedRun = /\p{Lu}\p{L}*(?:(?:\s+|\s?[-–]\s?)\p{Lu}\p{L}*)*/gu;
/** Words of the longest name of a place. */
const longestName = 5;
/** Longest type of place with the space behind it. */
const longestType = 12;

/** @param path place of the document, outermost first */
export const placeFinder = (path: string | null, registry: Registry): PlaceFinder => {
  const register = registerOf(registry);
  const own = ownPlaces(path, register);
  const ownFirstWords = firstWordsOf(own.keys());
  const known = (key: string): string | undefined => own.get(key) ?? register.provinces.get(key);
  const canBegin = (word: string): boolean => ownFirstWords.has(word) || register.firstWords.has(word);

  const longestAt = (words: readonly string[], at: number): { id: string; length: number } | null => {
    if (!canBegin(words[at] ?? '')) return null;
    for (let length = Math.min(longestName, words.length - at); length > 0; length -= 1) {
      const id = known(words.slice(at, at + length).join(' '));
      if (id !== undefined) return { id, length };
    }
    return null;
  };

  const namesInRun = (text: string, start: number, run: string): NamedPlace[] => {
    const words = [...run.matchAll(/\p{L}+/gu)];
    const folded = words.map(([word]) => foldedKey(word));
    const found: NamedPlace[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const place = longestAt(folded, at);
      const [first, last] = place === null ? [] : [words[at], words[at + place.length - 1]];
      if (place === null || first === undefined || last === undefined) continue;
      const nameAt = start + first.index;
      const type = placeTypeBefore.exec(text.slice(Math.max(0, nameAt - longestType), nameAt))?.[0] ?? '';
      found.push({ start: nameAt - type.length, end: start + last.index + last[0].length, id: place.id });
      at += place.length - 1;
    }
    return found;
  };

  return {
    idOf: (name) => known(foldedWords(name).join(' ')) ?? slug(name),
    namesIn: (text) =>
      [...text.matchAll(capitalisedRun)].flatMap((match) => namesInRun(text, match.index, match[0])),
  };
};
