import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { numberedName, shortNameGiven } from '../patterns/numbers.table.ts';
import { sticky, wordEnd, wordStart } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { nothingPrinted } from './printed-with-tail.ts';
import { atLeastTwoDigits } from './symbol.ts';

const given = sticky(shortNameGiven.source);
const numbered = new RegExp(`^${numberedName.source}$`, 'u');
const kindNames: ReadonlySet<string> = new Set(kinds.flatMap(({ names }) => names));

/**
 * Short name that the text at `at`, behind a mention, gives to it, and where it stands; null for one word alone or the
 * bare name of a kind, which any sentence may use.
 */
export function shortNameAt(
  text: string,
  at: number,
): { readonly name: string; readonly start: number } | null {
  given.lastIndex = at;
  const match = given.exec(text);
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined) return null;
  if (!/[\p{L}\d][ -]/u.test(name) || kindNames.has(name)) return null;
  return { name, start: at + match[0].lastIndexOf(name) };
}

/** Where a text uses a short name that was given before, as mentions of the instrument that bears it. */
export function usesOf(name: string, kind: InstrumentKind, text: string, from: number): readonly Printed[] {
  if (!text.includes(name, from)) return [];
  const number = numbered.exec(name)?.groups?.['number'];
  const head =
    number === undefined
      ? ({ type: 'anaphoric' } as const)
      : ({ type: 'numbered', number: atLeastTwoDigits(number) } as const);
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`${wordStart}${literal}${wordEnd}`, 'gu'))].flatMap(
    ({ index }): Printed[] => {
      const range = { start: index, end: index + name.length };
      return index < from ? [] : [{ ...nothingPrinted, ...head, kind, range, leansOn: 'shortName' }];
    },
  );
}
