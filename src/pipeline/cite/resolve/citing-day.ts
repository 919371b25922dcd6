import { isoOf } from '../../text/date.ts';
import type { Printed } from '../printed.ts';

/** How many instruments have to be dated behind the day of a document before that day is held for misread. */
const fewestWitnesses = 2;

/**
 * The day by which what a document cites was issued: its own, but where it prints the days of several instruments behind
 * that, its own was misread or misprinted, and the last of theirs is the least that it can be.
 *
 * @param day ISO day of the document, partial or null
 */
export function citingDay(day: string | null, cited: readonly Printed[]): string | null {
  if (day === null) return null;
  const later = new Set(
    cited.flatMap(({ issuedOn, number }) => {
      const printed = issuedOn === null || number === null ? null : isoOf(issuedOn);
      return printed !== null && printed.length === 10 && printed.slice(0, day.length) > day ? [printed] : [];
    }),
  );
  return later.size < fewestWitnesses ? day : ([...later].sort().at(-1) ?? day);
}
