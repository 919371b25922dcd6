import { encode } from './encode.ts';
import { type RecordFilters, type SearchRecord, textOf } from './record.ts';
import { tidy } from './tidy.ts';
import { wordsOf } from './words.ts';

/** What Pagefind's `addCustomRecord` takes. */
export interface IndexRecord {
  readonly url: string;
  readonly language: 'vi';
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
  readonly sort: Record<string, string>;
}

/** What stands between the addresses of a record's parts; no address holds it. */
export const addressSeparator = '; ';

/** Keys of the filters, as Pagefind stores them. */
export type FilterName = keyof RecordFilters;
export const filterNames: readonly FilterName[] = [
  'kind',
  'level',
  'place',
  'placeNow',
  'year',
  'movement',
  'instrument',
  'role',
  'basis',
];

/** "ii.1.a 0 ii.1.b 34": where each part begins, counted in words of the record. */
const partStarts = (record: SearchRecord): string => {
  let at = 0;
  return record.parts
    .filter(({ anchor }) => anchor !== '')
    .map(({ anchor, text }) => {
      const start = `${anchor} ${at}`;
      at += wordsOf(tidy(text)).length;
      return start;
    })
    .join(' ');
};

/** "II.1.a; II.1 –2": addresses of the same parts, in the same order. */
const partAddresses = (record: SearchRecord): string =>
  record.parts
    .filter(({ anchor }) => anchor !== '')
    .map(({ address }) => address)
    .join(addressSeparator);

const filtersOf = (filters: RecordFilters): Record<string, string[]> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      const values = value === undefined ? [] : [value].flat();
      return values.length === 0 ? [] : [[name, values]];
    }),
  );

/**
 * Writes a record as Pagefind stores it. Only the title is written in pairs: queries always hold the joiner, so the
 * other fields are carried along and never found.
 */
export const indexRecord = (record: SearchRecord): IndexRecord => ({
  url: record.url,
  language: 'vi',
  content: encode(textOf(record)),
  meta: {
    title: encode(record.title),
    plan: record.plan,
    section: record.section,
    parts: partStarts(record),
    addresses: partAddresses(record),
    day: record.day,
  },
  filters: filtersOf(record.filters),
  sort: { day: record.day === '' ? '0000' : record.day },
});
