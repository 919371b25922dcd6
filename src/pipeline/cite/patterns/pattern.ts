/** A row of a table of patterns; every example must match as a whole, no counterexample may. */
export interface Pattern {
  readonly id: string;
  readonly description: string;
  /** Source of a regular expression with flags `u`; named groups are the printed fields. */
  readonly source: string;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
}

/** The pattern anchored at `lastIndex` of a text. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'uy');
}

/** A pattern that matches a text and nothing else. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The alternatives of a list of literal phrases, longest first, any spaces between their words. */
export function phrases(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((phrase) => literal(phrase).replace(/ /g, ' +'))
    .join('|');
}

/** Groups of letters as alternatives, longest first, that a space may split. */
export function splitGroups(list: readonly string[]): string {
  return [...list]
    .sort((a, b) => b.length - a.length)
    .map((group) => [...group].join(' ?'))
    .join('|');
}

/**
 * As `phrases`, but the words behind the first may begin small, spaces may be lost, and where a dash stands between words
 * any sign may, or none: "Ban Thi đua, khen thưởng Trung ương", "Ban Thi đua Khen thưởng".
 */
export function bodyNames(list: readonly string[]): string {
  return phrases(list)
    .replace(/(?<=\+)\p{Lu}(?=\p{Ll})/gu, (letter) => `[${letter}${letter.toLowerCase()}]`)
    .replaceAll(' +- +', ' *(?:[-–,] *)?')
    .replaceAll(' +', ' *');
}

/** The same, the first words too. */
export function smallNames(list: readonly string[]): string {
  return bodyNames(list).replace(
    /(?<=^|\|)\p{Lu}(?=\p{Ll})/gu,
    (letter) => `[${letter}${letter.toLowerCase()}]`,
  );
}

/** A phrase whose spaces a scan may have lost or put elsewhere, and whose "m" it may have read as "rn". */
export function loosely(phrase: string): string {
  return [...phrase.replace(/ /g, '')].map((letter) => (letter === 'm' ? '(?:m|rn)' : letter)).join(' ?');
}

/** Not inside a word: letters and digits of any script may not touch. */
export const wordStart = '(?<![\\p{L}\\p{N}])';
export const wordEnd = '(?![\\p{L}\\p{N}])';
