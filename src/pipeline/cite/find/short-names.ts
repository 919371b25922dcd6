import { matchesOf } from '../../text/matches.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { nameOfOther, numberedName, shortNameGiven } from '../patterns/numbers.table.ts';
import { literal, sticky, wordEnd, wordStart } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { nothingPrinted } from './printed-with-tail.ts';

const given = sticky(shortNameGiven.source);
const numbered = new RegExp(`^${numberedName.source}$`, 'u');
const kindNames: ReadonlySet<string> = new Set(kinds.flatMap(({ names }) => names));

/**
 * Short name that the text at `at`, behind a mention, gives to it, and where it stands; null for one word alone or the
 * bare name of a kind, which any sentence may use, and for the name of something that is no instrument.
 */
function shortNameAt(text: string, at: number): { readonly name: string; readonly start: number } | null {
  if (!/[(,]/.test(text.slice(at, at + 2))) return null;
  given.lastIndex = at;
  const match = given.exec(text);
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined) return null;
  if (!/[\p{L}\d][ -]/u.test(name) || kindNames.has(name) || nameOfOther.test(name)) return null;
  return { name, start: at + match[0].lastIndexOf(name) };
}

/** A short name with the mention that bears it and the expression that finds its uses. */
interface ShortName {
  readonly name: string;
  readonly bearer: Printed;
  readonly pattern: RegExp;
}

function shortNameOf(name: string, bearer: Printed): ShortName {
  return { name, bearer, pattern: new RegExp(`${wordStart}${literal(name)}${wordEnd}`, 'gu') };
}

/** Where a text uses a short name from `from` on, as mentions of the instrument that bears it. */
function usesOf(
  { name, bearer: { kind }, pattern }: ShortName,
  text: string,
  from: number,
): readonly Printed[] {
  if (!text.includes(name, from)) return [];
  const number = numbered.exec(name)?.groups?.['number'];
  const head =
    number === undefined
      ? ({ type: 'anaphoric' } as const)
      : ({ type: 'numbered', number: atLeastTwoDigits(number) } as const);
  return matchesOf(pattern, text).flatMap(({ index }): Printed[] => {
    const range = { start: index, end: index + name.length };
    return index < from ? [] : [{ ...nothingPrinted, ...head, kind, range, leansOn: 'shortName' }];
  });
}

/** How many short names a document may give; a bound for hostile texts. */
const mostNames = 64;

/** The short names that a document has given so far, and who bears them. */
export class ShortNames {
  readonly #given: ShortName[] = [];
  readonly #bearers = new Map<Printed, Printed>();

  /** Uses in a block of the names given before, and of those that it gives itself behind one of its mentions. */
  usesIn(text: string, naming: readonly Printed[]): readonly Printed[] {
    const uses: Printed[] = [];
    const collect = (one: ShortName, from: number): void => {
      for (const use of usesOf(one, text, from)) {
        this.#bearers.set(use, one.bearer);
        uses.push(use);
      }
    };
    for (const one of this.#given) collect(one, 0);
    for (const [order, bearer] of naming.entries()) {
      const given = shortNameAt(text, bearer.range.end);
      if (given === null || isOneOfSeveral(naming, order) || !this.#isNew(given.name)) continue;
      const one = shortNameOf(given.name, bearer);
      this.#given.push(one);
      collect(one, given.start);
    }
    return uses;
  }

  #isNew(name: string): boolean {
    return this.#given.length < mostNames && this.#given.every((one) => one.name !== name);
  }

  /** The mention that gave its short name to this use of it. */
  bearerOf(use: Printed): Printed | undefined {
    return this.#bearers.get(use);
  }
}

/** Instruments that one phrase names together have the same range; a short name behind it is none's. */
function isOneOfSeveral(naming: readonly Printed[], order: number): boolean {
  const start = naming[order]?.range.start;
  return naming[order - 1]?.range.start === start || naming[order + 1]?.range.start === start;
}
