import { isRecord } from '../schemas/is-record.ts';
import type { CutRecord } from './cut-record.ts';
import { encodeWords } from './encode.ts';
import type { RecordFilters, SearchRecord } from './record.ts';

/** Changes with every change of what is written, so that no shard of an older form is used again. */
export const recordFormat = 14;

/** What Pagefind's `addCustomRecord` takes. */
export interface IndexRecord {
  readonly url: string;
  readonly language: string;
  readonly content: string;
  readonly meta: Record<string, string>;
  readonly filters: Record<string, string[]>;
}

/** What is carried along with a record, and never searched. */
export interface Carried {
  /** Place of the record among those written with it: Pagefind keeps one record an address, and a page may be several. */
  readonly at: number;
  readonly plan: string;
  readonly section: string;
  readonly day: string;
  readonly isEarliest?: true;
  /** Anchor, address and first word of each part, counted in words of the record. */
  readonly parts: readonly (readonly [anchor: string, address: string, start: number])[];
}

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

const partsOf = (record: SearchRecord, { starts }: CutRecord): Carried['parts'] =>
  record.parts.flatMap(({ anchor, address }, at) =>
    anchor === '' ? [] : [[anchor, address, starts[at] ?? 0] as const],
  );

const filtersOf = (filters: RecordFilters): Record<string, string[]> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const value = filters[name];
      const values = value === undefined ? [] : [value].flat();
      return values.length === 0 ? [] : [[name, values]];
    }),
  );

/**
 * What is carried stands behind the address, a space between: Pagefind makes keys of everything else. Two slashes in a
 * row, which it would join, are kept apart by a sign that JSON reads over.
 */
const carry = (url: string, carried: Carried): string =>
  `${url} ${JSON.stringify(carried).replaceAll('//', '/\\/')}`;

const isCarried = (value: unknown): value is Carried =>
  isRecord(value) &&
  typeof value['at'] === 'number' &&
  ['plan', 'section', 'day'].every((name) => typeof value[name] === 'string') &&
  Array.isArray(value['parts']);

/**
 * Takes apart what `carry` put together.
 *
 * @throws Error where another program wrote it
 */
export const readCarried = (address: string): { readonly url: string; readonly carried: Carried } => {
  const at = address.indexOf(' ');
  const carried: unknown = JSON.parse(address.slice(at + 1));
  if (!isCarried(carried))
    throw new Error(`Unexpected address ${address}, expected one with what it carries.`);
  return { url: address.slice(0, at), carried };
};

/** Writes a record, cut into words, as Pagefind stores it. */
export const indexRecord = (
  record: SearchRecord,
  cut: CutRecord,
  language: string,
  at: number,
): IndexRecord => ({
  url: carry(record.url, {
    at,
    plan: record.plan,
    section: record.section,
    day: record.day,
    ...(record.isEarliest && { isEarliest: true }),
    parts: partsOf(record, cut),
  }),
  language,
  // Pagefind keeps no record without text: what has a title alone has it as its text, too.
  content: encodeWords(cut.text.length === 0 ? cut.title : cut.text),
  meta: { title: encodeWords(cut.title) },
  filters: filtersOf(record.filters),
});
