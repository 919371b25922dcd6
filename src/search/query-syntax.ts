import { bare } from './bare.ts';
import { fieldWords } from './field.table.ts';
import type { FilterName } from './index-record.ts';

/** A field word with what stands behind it: `nơi: "Bắc Kạn"`. */
export interface TypedField {
  readonly filter: FilterName;
  /** All that stands behind the colon up to the next field word or quotation; what of it is the value, names decide. */
  readonly value: string;
  readonly isQuoted: boolean;
}

/** A query taken apart, without knowing what its words mean. */
export interface QueryParts {
  /** Words outside quotation marks and fields. */
  readonly loose: string;
  /** Quoted parts, without their marks. */
  readonly phrases: readonly string[];
  /** Words and quoted parts after a minus. */
  readonly excluded: readonly string[];
  readonly fields: readonly TypedField[];
}

const quotes = /[\u201c\u201d\u201e\u00ab\u00bb]/g;
const names = fieldWords.map(({ words }) => bare(words).replaceAll(' ', '\\s')).join('|');
const fieldName = new RegExp(`(?<![^\\s"])(${names})\\s?:\\s?`, 'g');
const token = /(?<![^\s"])(-?)"([^"]*)"|(?<!\S)-(?=\p{L})([^\s"]+)/gu;

const clean = (text: string): string => text.replaceAll('"', ' ').replace(/\s+/g, ' ').trim();

/** Takes quoted parts and minus words out of a stretch without field words. */
const readStretch = (stretch: string): Omit<QueryParts, 'fields'> => {
  const phrases: string[] = [];
  const excluded: string[] = [];
  const loose = stretch.replace(token, (_match, minus = '', quoted?: string, word?: string) => {
    if (word !== undefined) excluded.push(word);
    else if (minus === '') phrases.push(quoted ?? '');
    else excluded.push(quoted ?? '');
    return ' ';
  });
  return { loose: clean(loose), phrases, excluded };
};

/** A stretch without the quotation mark that has no partner in it. */
const paired = (stretch: string): string =>
  stretch.split('"').length % 2 === 0 ? stretch.replace(/"(?=[^"]*$)/, ' ').trim() : stretch;

const quotedValue = /^"([^"]*)"(.*)$/su;
const untilQuote = /^([^"]*?)(\s-?".*|\s-\p{L}.*)?$/su;

/**
 * Takes a tidied query apart: quoted parts, minus words, field words. A quotation mark without its partner counts for
 * nothing; so does a minus before a digit, or where nothing else was asked for.
 */
export const readSyntax = (query: string): QueryParts => {
  const text = query.replace(quotes, '"');
  const folded = bare(text.toLowerCase());
  const starts = folded.length === text.length ? [...folded.matchAll(fieldName)] : [];
  const parts = [readStretch(text.slice(0, starts[0]?.index ?? text.length))];
  const fields: TypedField[] = [];
  for (const [at, match] of starts.entries()) {
    const behind = text.slice(match.index + match[0].length, starts[at + 1]?.index ?? text.length);
    const rest = paired(behind.trim());
    const words = (match[1] ?? '').replace(/\s/g, ' ');
    const filter = fieldWords.find((field) => bare(field.words) === words)?.filter;
    if (filter === undefined) continue;
    const quoted = quotedValue.exec(rest);
    const open = quoted === null ? untilQuote.exec(rest) : null;
    const value = clean(quoted?.[1] ?? open?.[1] ?? '');
    fields.push({ filter, value, isQuoted: quoted !== null });
    parts.push(readStretch(quoted?.[2] ?? open?.[2] ?? ''));
  }
  const loose = clean(parts.map((part) => part.loose).join(' '));
  const phrases = parts.flatMap((part) => part.phrases).filter((phrase) => phrase.trim() !== '');
  const excluded = parts.flatMap((part) => part.excluded).filter((phrase) => phrase.trim() !== '');
  const asksNothing = loose === '' && phrases.length === 0 && fields.length === 0;
  return asksNothing
    ? { loose: clean(excluded.join(' ')), phrases: [], excluded: [], fields }
    : { loose, phrases, excluded, fields };
};
