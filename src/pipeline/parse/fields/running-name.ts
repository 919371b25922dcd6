import { capital } from '../../text/capital.ts';
import { fold } from '../../text/fold.ts';
import { isKnownPair, lookUp } from '../../text/repair/lexicon.ts';
import {
  abbreviatedWords,
  capitalPlace,
  fieldWords,
  namedBody,
  nextBody,
  properWords,
  runningForms,
  trailingPlace,
  typeInText,
} from '../profiles/issuer.table.ts';

const capitalised = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** A syllable of Vietnamese without its marks; capitals that are none abbreviate words. */
const syllable =
  /^(?:ngh?|nh|th|tr|ch|kh|gh|gi|ph|qu|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ng|nh|ch|[cmnpt])?$/;

const lettersOf = (word: string): string => fold(word).replace(/[^a-z]/g, '');

const isAbbreviation = (word: string): boolean => {
  const letters = lettersOf(word);
  return abbreviatedWords.test(word) || (letters.length > 2 && !/[-–]/.test(word) && !syllable.test(letters));
};

/** Capitals of a proper name that are no word of any language of the country: without a vowel, or ending as none does. */
const isShortened = (word: string): boolean =>
  isAbbreviation(word) && /^[^aeiouy]*$|[^aeiouygh]{2}$/.test(lettersOf(word));

/** A proper name with a capital on every word: "HÀ GIANG" is "Hà Giang", "BÀ RỊA - VŨNG TÀU" keeps its dash. */
export const titleCase = (text: string): string =>
  text
    .split(/\s+/)
    .map((word) => (isShortened(word) ? word : capitalised(word)))
    .join(' ');

/** Words of a body's name in small letters, abbreviations and words that keep their capital as the tables have them. */
function lowered(text: string): string {
  const words = text.split(/\s+/).map((word) => (isAbbreviation(word) ? word : word.toLowerCase()));
  const plain = words.join(' ').replace(/[“"]\p{Ll}/gu, (quoted) => quoted.toUpperCase());
  return properWords.reduce((name, { pattern, form }) => name.replace(pattern, form), plain);
}

/**
 * A name in capitals as running text writes it: the body in small letters, the place with its capitals. Bodies that issue
 * together stand beside each other with a dash.
 */
export function toRunning(printed: string): string {
  const name = printed.replace(/:(?=\s)/, '').replace(/[\s*:]+$/, '');
  if (/\p{Ll}/u.test(name)) return name;
  const several = name.split(nextBody);
  if (several.length > 1) return several.map(toRunning).join(' - ');
  const place = capitalPlace.exec(name);
  const committee = place?.groups?.['committee'];
  const { type = '', name: proper = '' } = place?.groups ?? {};
  if (place !== null && committee !== undefined)
    return [
      lead(name.slice(0, place.index).trim()),
      `${capitalised(type)}${committee.toLowerCase()} ${ofCommittee(proper)}`,
    ]
      .filter((part) => part !== '')
      .join(' ');
  return place === null ? withTrailingPlace(name) : withPlace(name, place);
}

/** A name that ends in a place with its type. */
function withPlace(name: string, { index, groups }: RegExpExecArray): string {
  const { type = '', name: proper = '' } = groups ?? {};
  return `${lead(name.slice(0, index).trim())} ${typeInText(type)} ${titleCase(proper)}`.trim();
}

/** A name that ends in a place without its type, or in none. */
function withTrailingPlace(name: string): string {
  const place = trailingPlace.exec(name);
  return place === null ? lead(name) : `${lead(name.slice(0, place.index).trim())} ${titleCase(place[0])}`;
}

/** What a Party committee leads: a body, with its place or without one, or a place that prints no type. */
function ofCommittee(name: string): string {
  const place = capitalPlace.exec(name);
  if (place !== null) return withPlace(name, place);
  return runningForms.some(({ pattern }) => pattern.test(name)) ? lead(name) : titleCase(name);
}

/**
 * Where the proper name begins that ends the name of a body, in words: behind the last that a number, a set phrase or the
 * table of fields has; the count of words where there is none.
 */
function properFrom(body: string, words: readonly string[]): number {
  const kind = namedBody.exec(body)?.[0].split(/\s+/).length;
  if (kind === undefined) return words.length;
  const fields = body.replace(fieldWords, (field) => field.toLowerCase()).split(/\s+/);
  const isPair = (left = '', right = ''): boolean => isKnownPair(lookUp(left), lookUp(right));
  const last = words.findLastIndex(
    (word, at) =>
      at < kind ||
      !/^\p{Lu}+$/u.test(fields[at] ?? '') ||
      isAbbreviation(word) ||
      lookUp(word).isFunction ||
      isPair(words[at - 1], word) ||
      isPair(word, words[at + 1]),
  );
  return last + 1;
}

/** The body itself: its first words in their settled form, the rest in small letters but for a proper name. */
function lead(body: string): string {
  const words = body.split(/\s+/);
  const proper = properFrom(body, words);
  if (proper < words.length)
    return `${lead(words.slice(0, proper).join(' '))} ${titleCase(words.slice(proper).join(' '))}`;
  const known = runningForms.find(({ pattern }) => pattern.test(body));
  if (known === undefined) {
    return capital(lowered(body));
  }
  const rest = body.replace(known.pattern, '').trim();
  if (known.holds === true) return `${known.form} ${lead(rest)}`;
  const named = known.proper === true ? titleCase(rest) : lowered(rest);
  // The word behind "Sở", "Phòng", "Bộ" begins the name of a field of work.
  const shown = known.field === true ? capital(named) : named;
  return `${known.form} ${shown}`.trim();
}
