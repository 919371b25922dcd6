import { bare } from './bare.ts';
import { issuerSymbols, kindSymbols, kindWords } from './document-number.table.ts';

/** A document's number as far as somebody types it. Symbols are bare letters: "NĐ-CP" → "ndcp". */
export interface NumberQuery {
  readonly number: string;
  readonly year: string | null;
  /** Opening letters of the symbol; empty where none is typed. */
  readonly symbol: string;
}

const leading = /^0+(?=\d)/;
const kinds = kindWords.map(({ words }) => words).join('|');
const tokens = (list: readonly string[]): string => list.join('|');
const symbolPart = `(?:${tokens(kindSymbols)})(?:[\\s/.-]+(?:${tokens(issuerSymbols)})|(?:${tokens(issuerSymbols)}))?`;

/** In order of trust: kind and digits, digits and symbol, symbol and digits, digits/year. */
const shapes: readonly RegExp[] = [
  // nghị định 98/2023/NĐ-CP, 19/CT-TTg, 34-CT/TW, 19 ct ttg, 06/2022/QH15
  new RegExp(
    `(?:\\b(?<kind>${kinds})\\s+)?(?:so\\s*:?\\s*)?\\b(?<number>\\d{1,5})(?:\\s?[/-]\\s?(?<year>(?:19|20)\\d\\d))?(?:\\s?[/-]\\s?(?<free>[a-z]+\\d*(?:\\s?[/.-]\\s?[a-z]+)*)|\\s+(?<apart>${symbolPart})\\b)`,
    'u',
  ),
  // nghị định 98/2023, chỉ thị 19
  new RegExp(
    `\\b(?<kind>${kinds})\\s+(?:so\\s*:?\\s*)?(?<number>\\d{1,5})\\b(?:\\s?[/-]\\s?(?<year>(?:19|20)\\d\\d))?`,
    'u',
  ),
  // ND98, ct 19
  new RegExp(
    `\\b(?<apart>${tokens(kindSymbols)})\\s?(?<number>\\d{1,5})\\b(?:\\s?/\\s?(?<year>(?:19|20)\\d\\d))?`,
    'u',
  ),
  // 98/2023
  /(?<![\d/])(?<number>\d{1,5})\s?\/\s?(?<year>(?:19|20)\d\d)(?![\d/])/u,
];

/** What a query says of a number, and the query without it. */
export interface FoundNumber {
  readonly number: NumberQuery;
  readonly rest: string;
}

/**
 * Finds the first document number in a query, with or without marks: "nghị định 98/2023", "34/CT-TW", "19 ct ttg",
 * "ND98". A day such as 31/7/2017 and a bare number are none.
 *
 * @param query tidied text
 * @returns null where the query names no document by number
 */
export const findNumber = (query: string): FoundNumber | null => {
  const folded = bare(query.toLowerCase());
  if (folded.length !== query.length) return null;
  for (const shape of shapes) {
    const match = shape.exec(folded);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const { kind, number = '', year, free, apart } = groups;
    const typed = (free ?? apart ?? '').replace(/[^a-z\d]/g, '');
    const named = kindWords.find(({ words }) => words === kind)?.symbol ?? '';
    const rest = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`;
    return {
      number: {
        number: number.replace(leading, ''),
        year: year ?? null,
        symbol: typed === '' ? named : typed,
      },
      rest: rest.replace(/ +/g, ' ').trim(),
    };
  }
  return null;
};

const printedNumber = /^[^\p{L}\d]*(\d{1,5})[\s/-]+(?:((?:19|20)\d\d)[\s/-]+)?(\p{L}.*)$/u;

/** The number that a printed word is, or null where it is none. */
export const readNumber = (printed: string): NumberQuery | null => {
  const match = printedNumber.exec(printed);
  if (match === null) return null;
  const [, number = '', year, symbol = ''] = match;
  return {
    number: number.replace(leading, ''),
    year: year ?? null,
    symbol: bare(symbol.toLowerCase()).replace(/[^a-z\d]/g, ''),
  };
};

/** Whether a document's number is one that the query may mean: what the query leaves out is open. */
export const meansNumber = (query: NumberQuery, known: NumberQuery): boolean =>
  query.number === known.number &&
  (query.year === null || query.year === known.year) &&
  known.symbol.startsWith(query.symbol);
