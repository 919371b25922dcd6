import type { TypedNumber } from './document-number.ts';
import { readNumber } from './document-number.ts';
import { differByOneLetter } from './nearest.ts';
import type { Lexicon } from './vocabulary.ts';

/**
 * Known numbers near one that is not known: the same digits first, then the same symbol with one digit changed, then
 * the same symbol and year.
 */
export const nearestNumbers = (typed: TypedNumber, lexicon: Lexicon, most: number): string[] =>
  lexicon.numbers
    .flatMap(({ printed }) => {
      const known = readNumber(printed);
      if (known === null) return [];
      const isSameSymbol = typed.symbol !== '' && known.symbol.startsWith(typed.symbol);
      const isSameNumber = known.number === typed.number;
      const isNearNumber = differByOneLetter(known.number, typed.number);
      const isSameYear = isSameSymbol && typed.year !== null && known.year === typed.year;
      if (!isSameNumber && !(isSameSymbol && isNearNumber) && !isSameYear) return [];
      const distance =
        (isSameNumber ? 0 : isNearNumber ? 1 : 2) +
        (isSameSymbol ? 0 : 0.5) +
        (known.year === typed.year ? 0 : 0.25);
      return [{ printed, distance }];
    })
    .sort((a, b) => a.distance - b.distance || a.printed.localeCompare(b.printed))
    .slice(0, most)
    .map(({ printed }) => printed);
