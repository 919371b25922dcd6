import { isRecord } from '../schemas/is-record.ts';
import type { Name, NameKind } from './name.ts';
import { pageAddress } from './page-address.ts';

/**
 * Names as they are sent, since every page with a search field asks for them and most are places: a line each, its fields
 * apart by tabs, below the kind. What follows from the other fields is left out or told by a sign.
 */
interface PackedNames {
  readonly [kind: string]: readonly string[];
}

const tab = '\t';
/** Stands for the address that a thing of the kind has by its id. */
const ownAddress = '=';
/** Stands, with a number, for the name without so many of its first words: "huyện Định Hóa" → "Định Hóa". */
const shorter = '-';
const mostDropped = 2;

const addressOf = (kind: NameKind, id: string): string => {
  if (kind === 'instrument' || kind === 'movement' || kind === 'place' || kind === 'role')
    return pageAddress[kind](id);
  return '';
};

const withoutFirst = (name: string, words: number): string => name.split(' ').slice(words).join(' ');

const packAlso = (name: string, also: string): string => {
  for (let words = 1; words <= mostDropped; words += 1)
    if (also !== '' && withoutFirst(name, words) === also) return `${shorter}${words}`;
  return also;
};

const unpackAlso = (name: string, packed: string): string =>
  /^-[12]$/.test(packed) ? withoutFirst(name, Number(packed.slice(1))) : packed;

/** The text of the published names. */
export const packNames = (names: readonly Name[]): string => {
  const packed: Record<string, string[]> = {};
  for (const { kind, id, name, also, url, state } of names) {
    const lines = packed[kind] ?? [];
    packed[kind] = lines;
    const address = url === addressOf(kind, id) ? ownAddress : url;
    lines.push([id, name, state, address, ...also.map((one) => packAlso(name, one))].join(tab));
  }
  return JSON.stringify(packed);
};

const kinds: readonly NameKind[] = ['instrument', 'movement', 'place', 'role', 'level', 'kind'];

const isPacked = (value: unknown): value is PackedNames =>
  isRecord(value) && Object.values(value).every(Array.isArray);

/**
 * Reads what `packNames` wrote; kinds come in the order in which they are listed here.
 *
 * @throws Error where another program wrote it
 */
export const unpackNames = (text: string): Name[] => {
  const packed: unknown = JSON.parse(text);
  if (!isPacked(packed)) throw new Error('Unexpected shape of the names, expected that of this program.');
  return kinds.flatMap((kind) =>
    (packed[kind] ?? []).map((line): Name => {
      const [id = '', name = '', state = '', address = '', ...also] = line.split(tab);
      return {
        kind,
        id,
        name,
        also: also.map((one) => unpackAlso(name, one)),
        url: address === ownAddress ? addressOf(kind, id) : address,
        state,
      };
    }),
  );
};
