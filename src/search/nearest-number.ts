import { type NumberQuery, readNumber, type TypedNumber } from './document-number.ts';
import { differByOneLetter } from './nearest.ts';
import type { Lexicon } from './vocabulary.ts';

/** How far a known number is from the typed one; null where they have nothing in common that tells anything. */
const distanceOf = (typed: TypedNumber, known: NumberQuery): number | null => {
  const isSameSymbol = typed.symbol !== '' && known.symbol.startsWith(typed.symbol);
  if (!isSameSymbol && known.number !== typed.number) return null;
  const year = typed.year !== null && known.year === typed.year ? 0 : 0.25;
  if (known.number === typed.number) return year + (isSameSymbol ? 0 : 0.5);
  if (differByOneLetter(known.number, typed.number)) return 1 + year;
  return 2 + 4 * year + Math.min(0.9, Math.abs(Number(known.number) - Number(typed.number)) / 10_000);
};

/**
 * Known numbers near one that is not known: the same digits first, then the same symbol with one digit changed, with
 * the same year, with digits near by.
 */
export const nearestNumbers = (typed: TypedNumber, lexicon: Lexicon, most: number): string[] =>
  lexicon.numbers
    .flatMap(({ printed }) => {
      const known = readNumber(printed);
      const distance = known === null ? null : distanceOf(typed, known);
      return distance === null ? [] : [{ printed, distance }];
    })
    .sort((a, b) => a.distance - b.distance || a.printed.localeCompare(b.printed))
    .slice(0, most)
    .map(({ printed }) => printed);
