import { readNumber } from './document-number.ts';
import { type NameKind, type ReadyName, runIn } from './name.ts';
import { tidy } from './tidy.ts';
import { wordsOf } from './words.ts';

/** Address of the published names, beside Pagefind's own files. */
export const suggestionsFile = 'names.json';

/** A thing that is called what was typed so far. */
export interface Suggestion {
  readonly name: ReadyName;
  /** The name that answered: its own, or one of its other names. */
  readonly shown: string;
}

/** Kinds in the order in which equal suggestions stand; values of filters without a page are none. */
const order: readonly NameKind[] = ['instrument', 'movement', 'place', 'role'];
const mostSuggestions = 8;
const mostWords = 12;

/** Words of a number run together: "19 ct ttg" and "19/CT-TTg" → "19ctttg". */
const runTogether = (keys: readonly string[]): string => keys.join('');

interface Ranked extends Suggestion {
  readonly rank: number;
  /** How far the digits that were typed are those of its number. */
  readonly digits: number;
  /** It is another name than its own that holds what was typed. */
  readonly isOther: boolean;
}

const leading = /^0+(?=\d)/;

/**
 * 0 where the digits are those of the name's number, 1 where the number begins so, 2 where they run over into its year:
 * "152" in "15/2003/QH11". 0 too where the typed word is no bare number.
 */
const digitsOf = (typed: string, name: string): number => {
  if (!/^\d+$/.test(typed)) return 0;
  const digits = typed.replace(leading, '');
  const numbers = wordsOf(tidy(name)).flatMap(({ printed }) => readNumber(printed)?.number ?? []);
  if (numbers.length === 0 || numbers.includes(digits)) return 0;
  return numbers.some((number) => number.startsWith(digits)) ? 1 : 2;
};

/** Rank of a name that holds what was typed further on. */
const held = 2;

const rankOf = (typed: readonly string[], keys: readonly string[]): number => {
  const at = runIn(typed, keys, true);
  if (at === 0) return keys.length === typed.length && runIn(typed, keys, false) === 0 ? 0 : 1;
  if (at > 0) return held;
  const [first = ''] = keys;
  const isNumber = /\d/.test(first) && typed.length > 1;
  return isNumber && runIn([runTogether(typed)], [first], true) === 0 ? 1 : -1;
};

/**
 * Names that begin with, or hold, what was typed so far; the last word may be a beginning. Exact names stand before
 * those that begin so, and these before those that hold it; of the last, a thing's own name before another of its names.
 */
export const suggest = (text: string, names: readonly ReadyName[], most = mostSuggestions): Suggestion[] => {
  const words = wordsOf(tidy(text.slice(0, 200))).slice(0, mostWords);
  const typed = words.map(({ key }) => key);
  const last = words.at(-1)?.printed ?? '';
  if (typed.length === 0) return [];
  const found = names.flatMap((name): Ranked[] => {
    if (!order.includes(name.kind)) return [];
    const ranked = name.keys
      .map((keys, at) => ({
        rank: rankOf(typed, keys),
        shown: [name.name, ...name.also][at] ?? name.name,
        at,
      }))
      .filter(({ rank }) => rank >= 0)
      .sort((a, b) => a.rank - b.rank || a.at - b.at);
    const [best] = ranked;
    return best === undefined
      ? []
      : [
          {
            name,
            shown: best.shown,
            rank: best.rank,
            digits: digitsOf(last, best.shown),
            isOther: best.rank === held && best.at > 0,
          },
        ];
  });
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank ||
        a.digits - b.digits ||
        Number(a.isOther) - Number(b.isOther) ||
        order.indexOf(a.name.kind) - order.indexOf(b.name.kind) ||
        a.shown.length - b.shown.length ||
        a.shown.localeCompare(b.shown),
    )
    .slice(0, most)
    .map(({ name, shown }) => ({ name, shown }));
};
