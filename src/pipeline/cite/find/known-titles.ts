import type { Registry } from '../../registry.ts';
import { foldedKey, foldedWords } from '../../text/phrase.ts';
import { titleCues } from '../patterns/titles.table.ts';

/** A known title: its folded letters and the value of its instrument's number, null where that has none. */
interface KnownTitle {
  readonly letters: string;
  readonly number: number | null;
}

/** Known titles by their first letters, the longest title first. */
export type KnownTitles = ReadonlyMap<string, readonly KnownTitle[]>;

/** Shorter titles are words of any sentence; where one stands, grammar ends it as well. */
const fewestWords = 4;
/** How many letters lead to a title. */
const firstLetters = 3;
/** Of so many letters of a title a scan may have changed one, to another of the same width. */
const lettersToChange = 24;
/** Most signs between two letters of a title; spaces may be lost, or stand inside a word. */
const longestGap = 4;
const read = new WeakMap<Registry, KnownTitles>();

/** Titles and aliases of a registry's instruments, with and without the preposition that brings them in. */
export function knownTitlesOf(registry: Registry): KnownTitles {
  const known = read.get(registry) ?? readTitles(registry);
  read.set(registry, known);
  return known;
}

function readTitles({ instruments }: Registry): KnownTitles {
  const cues = titleCues.map((cue) => `${foldedKey(cue)} `);
  const titles = instruments
    .flatMap(({ title, aliases, number }) =>
      [title, ...aliases].map((one) => ({ title: one, number: number === null ? null : Number(number) })),
    )
    .flatMap(({ title, number }) => {
      const key = foldedKey(title);
      const cue = cues.find((one) => key.startsWith(one));
      const spellings = cue === undefined ? [title] : [title, key.slice(cue.length)];
      return spellings
        .map(foldedWords)
        .filter(({ length }) => length >= fewestWords)
        .map((words): KnownTitle => ({ letters: words.join(''), number }));
    })
    .sort((a, b) => b.letters.length - a.letters.length);
  return Map.groupBy(titles, ({ letters }) => letters.slice(0, firstLetters));
}

/**
 * End of the longest known title that begins at `start` of a folded text, or null. Behind a number only the titles of
 * instruments with that number are known: one title may be the beginning of another.
 */
export function knownTitleEnd(
  folded: string,
  start: number,
  known: KnownTitles,
  number: string | null,
): number | null {
  const first = folded.slice(start, start + longestGap * firstLetters).replace(/[^a-z0-9]/g, '');
  for (const { letters, number: own } of known.get(first.slice(0, firstLetters)) ?? []) {
    if (number !== null && own !== null && own !== Number(number)) continue;
    const end = endOfLetters(folded, start, letters);
    if (end !== null) return end;
  }
  return null;
}

/** End of a title where its letters begin exactly at `start` and a word ends with them, else null. */
function endOfLetters(folded: string, start: number, letters: string): number | null {
  let at = start;
  let changes = letters.length / lettersToChange;
  for (const letter of letters) {
    for (let gap = 0; gap < longestGap && !isLetter(folded, at); gap += 1) at += 1;
    if (folded.charAt(at) !== letter) {
      changes -= 1;
      if (changes < 0 || !/[a-z]/.test(letter) || !isLetter(folded, at)) return null;
    }
    at += 1;
  }
  return isLetter(folded, at) ? null : at;
}

const isLetter = (folded: string, at: number): boolean => /[a-z0-9]/.test(folded.charAt(at));
