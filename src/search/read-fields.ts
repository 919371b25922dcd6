import type { FilterChoice } from './engine.ts';
import { type NameKind, namedBy, type ReadyName } from './name.ts';
import type { TypedField } from './query-syntax.ts';
import { wordsOf } from './words.ts';

/** Field words understood: values of filters, words that were no part of a value, values that nothing is called. */
export interface ReadFields {
  readonly filters: FilterChoice;
  readonly rest: readonly string[];
  readonly unknown: readonly TypedField[];
}

/** Longest name that stands behind a field word without quotation marks, in words. */
const longestName = 14;
const years = /^((?:19|20)\d\d)(?: ?[-–—] ?((?:19|20)\d\d))?(?!\d)\s*(.*)$/su;
const nameKinds: readonly NameKind[] = ['instrument', 'movement', 'place', 'role', 'level', 'kind'];

interface ReadField {
  readonly values: readonly string[];
  readonly rest: string;
}

const readYears = (value: string): ReadField => {
  const [, from = '', to = from, rest = ''] = years.exec(value) ?? [];
  const [first, last] = [Number(from), Number(to)];
  const size = from === '' || last < first ? 0 : last - first + 1;
  return {
    values: Array.from({ length: size }, (_value, step) => String(first + step)),
    rest: size === 0 ? value : rest,
  };
};

/** The longest beginning of the value that names something; quoted values are taken whole. */
const readName = (
  { value, isQuoted }: TypedField,
  kind: NameKind,
  names: readonly ReadyName[],
): ReadField => {
  const words = wordsOf(value);
  const least = isQuoted ? words.length : 1;
  for (let size = Math.min(words.length, longestName); size >= Math.max(1, least); size -= 1) {
    const typed = words.slice(0, size).map(({ key }) => key);
    const values = namedBy(typed, kind, names);
    if (values.length > 0) return { values, rest: value.slice(words[size]?.start ?? value.length) };
  }
  return { values: [], rest: value };
};

/** Reads the field words of a query by the names that are known. */
export const readFields = (fields: readonly TypedField[], names: readonly ReadyName[]): ReadFields => {
  const filters: Record<string, string[]> = {};
  const rest: string[] = [];
  const unknown: TypedField[] = [];
  for (const field of fields) {
    const kind = nameKinds.find((known) => known === field.filter);
    const read = kind === undefined ? readYears(field.value) : readName(field, kind, names);
    if (read.values.length === 0) unknown.push(field);
    else filters[field.filter] = [...(filters[field.filter] ?? []), ...read.values];
    rest.push(read.rest);
  }
  return { filters, rest: rest.filter((text) => text.trim() !== ''), unknown };
};
