import { shortNameGiven } from '../patterns/numbers.table.ts';
import { sticky, wordEnd, wordStart } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { nothingPrinted } from './printed-with-tail.ts';

const given = sticky(shortNameGiven.source);

/** Short name that the text at `at`, behind a mention, gives to it, or null; one word alone would be any noun. */
export function shortNameAt(
  text: string,
  at: number,
): { readonly name: string; readonly end: number } | null {
  given.lastIndex = at;
  const match = given.exec(text);
  const name = match?.groups?.['name']?.trim();
  if (match === null || name === undefined || !/[\p{L}\d][ -]/u.test(name)) return null;
  return { name, end: at + match[0].length };
}

/** Where a text uses a short name that was given before, as mentions of the instrument that bears it. */
export function usesOf(name: string, { kind }: Printed, text: string, from: number): readonly Printed[] {
  if (!text.includes(name, from)) return [];
  const literal = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return [...text.matchAll(new RegExp(`${wordStart}${literal}${wordEnd}`, 'gu'))].flatMap(
    (match): Printed[] => {
      const range = { start: match.index, end: match.index + match[0].length };
      return match.index < from
        ? []
        : [{ ...nothingPrinted, type: 'anaphoric', kind, range, leansOn: 'shortName' }];
    },
  );
}
