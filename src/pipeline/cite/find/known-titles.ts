import type { Registry } from '../../registry.ts';
import { endOfPhraseAt, foldedKey, foldedWords } from '../../text/phrase.ts';
import { titleCues } from '../patterns/titles.table.ts';

/** Folded words of known titles by their first word, the longest title first. */
export type KnownTitles = ReadonlyMap<string, readonly (readonly string[])[]>;

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
    .flatMap(({ title, aliases }) => [title, ...aliases])
    .flatMap((title) => {
      const key = foldedKey(title);
      const cue = cues.find((one) => key.startsWith(one));
      return cue === undefined ? [title] : [title, key.slice(cue.length)];
    })
    .map(foldedWords)
    .filter((words) => words.length >= fewestWords)
    .sort((a, b) => b.length - a.length);
  return Map.groupBy(titles, ([first = '']) => first);
}

/** End of the longest known title that begins at `start` of a folded text, or null. */
export function knownTitleEnd(folded: string, start: number, known: KnownTitles): number | null {
  const first = /^[a-z0-9]+/.exec(folded.slice(start, start + 40))?.[0] ?? '';
  for (const words of known.get(first) ?? []) {
    const end = endOfPhraseAt(folded, start, words);
    if (end !== null) return end;
  }
  return null;
}
