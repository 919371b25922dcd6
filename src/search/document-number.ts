import { bare } from './bare.ts';
import {
  countedWords,
  issuerSymbols,
  issuerWords,
  kindSymbols,
  kindWords,
  numberedWords,
} from './document-number.table.ts';

/** A document's number as far as somebody types it. Symbols are bare letters: "NĐ-CP" → "ndcp". */
export interface NumberQuery {
  readonly number: string;
  readonly year: string | null;
  /** Opening letters of the symbol; empty where none is typed. */
  readonly symbol: string;
}

/** A number with what was said around it. */
export interface TypedNumber extends NumberQuery {
  /** Year of the document, where it is said apart from the number: "ngày 31/7/2017". */
  readonly issuedIn: string | null;
  /** Closing letters of the symbol, where the issuer is named: "của Bộ Chính trị" → "tw"; else empty. */
  readonly issuer: string;
}

const leading = /^0+(?=\d)/;
const kinds = kindWords.map(({ words }) => words).join('|');
const issuers = issuerWords.map(({ words }) => words).join('|');
const tokens = (list: readonly string[]): string => list.join('|');
const symbolPart = `(?:${tokens(kindSymbols)})(?:[\\s/.-]+(?:${tokens(issuerSymbols)})|(?:${tokens(issuerSymbols)}))?`;
const yearPart = '(?<year>(?:19|20)\\d\\d)';
const counted = tokens(countedWords);
const countWord = '(?:so\\s*:?\\s*)?';
/** "ngày 31/7/2017", "năm 2017", "của Bộ Chính trị": what may follow a number and tells the document further. */
const follow = `(?:\\s+(?:ngay\\s\\d{1,2}[/.-]\\d{1,2}[/.-]|nam\\s)(?<issued>(?:19|20)\\d\\d)\\b(?!\\s?[-–]\\s?\\d))?(?:\\s+(?<issuer>${issuers})\\b)?`;

/** What tells a counted word behind a number from the time of the document: "chỉ thị 19 năm 2021", not "5 năm 2021-2025". */
const year = '\\s(?:19|20)\\d\\d\\b(?!\\s?[-–]\\s?\\d)';
const day = '\\s\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)\\d\\d\\b';

/** In order of trust: kind and digits, digits and symbol, symbol and digits, digits/year, "số" and digits. */
const shapes: readonly RegExp[] = [
  // 98 2023 nd cp
  new RegExp(`\\b(?<number>\\d{1,5})\\s${yearPart}\\s(?<apart>${symbolPart})\\b`, 'u'),
  // nghị định 98/2023/NĐ-CP, 19/CT-TTg, 34-CT/TW, 19 ct ttg, 06/2022/QH15
  new RegExp(
    `(?:\\b(?<kind>${kinds})\\s+)?${countWord}\\b(?<number>\\d{1,5})(?:\\s?[/-]\\s?${yearPart})?(?:\\s?[/-]\\s?(?<free>[a-z]+\\d*(?:\\s?[/.-]\\s?[a-z]+)*)|\\s+(?<apart>${symbolPart})\\b)${follow}`,
    'u',
  ),
  // nghị định 98/2023, chỉ thị 19
  new RegExp(
    `\\b(?<kind>${kinds})\\s+${countWord}(?<number>\\d{1,5})\\b(?!%)(?!\\s(?:${counted})\\b(?!${year})(?!${day}))(?:\\s?[/ -]\\s?${yearPart}\\b)?${follow}`,
    'u',
  ),
  // ND98, ct 19, nd 98 2023, nd-cp 98, kh 02 ubnd
  new RegExp(
    `\\b(?<apart>${symbolPart})\\s?${countWord}(?<number>\\d{1,5})\\b(?:\\s?[/ -]\\s?${yearPart}\\b)?(?:\\s(?<after>${tokens(issuerSymbols)})\\b)?${follow}`,
    'u',
  ),
  // 98/2023
  new RegExp(`(?<![\\d/]|\\bthang )(?<number>\\d{1,5})\\s?/\\s?${yearPart}(?![\\d/])`, 'u'),
  // số 19
  new RegExp(
    `(?<!\\b(?:${tokens(numberedWords)})\\s)\\bso\\s*:?\\s*(?<number>\\d{1,5})\\b(?![/%.,]\\d)${follow}`,
    'u',
  ),
];

/** What a query says of a number, and the query without it. */
export interface FoundNumber {
  /** Words of the kind, where it is named: "chỉ thị" → "chi thi"; else empty. */
  readonly kind: string;
  readonly number: TypedNumber;
  /** The words that name the number, as typed. */
  readonly typed: string;
  readonly rest: string;
}

/**
 * Finds the first document number in a query, with or without marks: "nghị định 98/2023", "34/CT-TW", "19 ct ttg",
 * "ND98", "số 19". A day such as 31/7/2017 and a bare number are none.
 *
 * @param query tidied text
 * @returns null where the query names no document by number
 */
export const findNumber = (query: string): FoundNumber | null => {
  const folded = bare(query.toLowerCase());
  if (folded.length !== query.length || !/\d/.test(folded)) return null;
  for (const shape of shapes) {
    const match = shape.exec(folded);
    const groups = match?.groups;
    if (match === null || groups === undefined) continue;
    const { kind, number = '', year, issued, issuer, free, apart, after = '' } = groups;
    const symbol = `${free ?? apart ?? ''}${after}`.replace(/[^a-z\d]/g, '');
    const rest = `${query.slice(0, match.index)} ${query.slice(match.index + match[0].length)}`;
    return {
      number: {
        number: number.replace(leading, ''),
        year: year ?? null,
        symbol: symbol === '' ? (kindWords.find(({ words }) => words === kind)?.symbol ?? '') : symbol,
        issuedIn: year === undefined ? (issued ?? null) : null,
        issuer: issuerWords.find(({ words }) => words === issuer)?.symbol ?? '',
      },
      kind: kind ?? kindWords.find((known) => known.symbol === symbol)?.words ?? '',
      typed: match[0].trim(),
      rest: rest.replace(/ +/g, ' ').trim(),
    };
  }
  return null;
};

/** A query that is nothing but the digits of a number: "152"; null for any other. */
export const bareNumber = (query: string): FoundNumber | null => {
  const typed = query.trim();
  if (!/^\d{1,5}$/.test(typed)) return null;
  const number = { number: typed.replace(leading, ''), year: null, symbol: '', issuedIn: null, issuer: '' };
  return { kind: '', number, typed, rest: '' };
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

/**
 * Whether a document's number is one that the query may mean: what the query leaves out is open.
 *
 * @param isOpen whether the digits may be the beginning of the number
 */
export const meansNumber = (query: TypedNumber, known: NumberQuery, isOpen = false): boolean =>
  (query.number === known.number || (isOpen && known.number.startsWith(query.number))) &&
  (query.year === null || query.year === known.year) &&
  (query.issuedIn === null || known.year === null || query.issuedIn === known.year) &&
  known.symbol.startsWith(query.symbol) &&
  known.symbol.endsWith(query.issuer);

const countWords = ['so'] as const;

/**
 * The words by which a text may print a number without its symbol: "chỉ thị số 05", "Nghị định 98/2023". None where
 * no kind is named. Keys without marks.
 */
export const wordsOfNumber = ({ number: { number, year }, kind }: FoundNumber): (readonly string[])[] => {
  if (kind === '') return [];
  const digits = [...new Set([number, number.padStart(2, '0')])].map((own) => `${own}${year ?? ''}`);
  return digits.flatMap((own) => [
    [...kind.split(' '), ...countWords, own],
    [...kind.split(' '), own],
  ]);
};
