import type { Registry } from '../../registry.ts';
import { endOfPhraseAt, foldedKey, foldedWords } from '../../text/phrase.ts';
import { titleCues } from '../patterns/titles.table.ts';

/** A known title: its folded words and the value of its instrument's number, null where that has none. */
interface KnownTitle {
  readonly words: readonly string[];
  readonly number: number | null;
}

/** Known titles by their first word, the longest title first. */
export type KnownTitles = ReadonlyMap<string, readonly KnownTitle[]>;

/** Shorter titles are words of any sentence; where one stands, grammar ends it as well. */
const fewestWords = 4;
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
      return spellings.map((one): KnownTitle => ({ words: foldedWords(one), number }));
    })
    .filter(({ words }) => words.length >= fewestWords)
    .sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(titles, ({ words: [first = ''] }) => first);
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
  const first = /^[a-z0-9]+/.exec(folded.slice(start, start + 40))?.[0] ?? '';
  for (const { words, number: own } of known.get(first) ?? []) {
    if (number !== null && own !== null && own !== Number(number)) continue;
    const end = endOfPhraseAt(folded, start, words);
    if (end !== null) return end;
  }
  return null;
}
