import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import { kindsByLoneNumber, kindsByNumberAndYear } from '../patterns/kinds.table.ts';
import { loneNumber, nextLoneNumber, quantityBehind } from '../patterns/numbers.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { isPlural } from './plural.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { dateAt, issuerAt } from './tail.ts';

const lone = sticky(loneNumber.source);
const quantity = sticky(quantityBehind.source);
const nextLone = sticky(nextLoneNumber.source);

/**
 * A number without symbol: "Chỉ thị số 05 của Bộ Chính trị", "Nghị định 98/2023". It counts with its body, its day or,
 * for kinds that are numbered by the year, its year; else only where it repeats what the document named before.
 */
export function loneNumberAt(
  passage: Passage,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  lone.lastIndex = at;
  const match = lone.exec(passage.text);
  const { number, year, mark: marked } = match?.groups ?? {};
  if (match === null || number === undefined) return [];
  const end = at + match[0].length;
  quantity.lastIndex = end;
  if (marked === undefined && year === undefined && !kindsByLoneNumber.includes(kind)) return [];
  const isDated = dateAt(passage.text, end) !== null;
  if (!isDated && quantity.test(passage.text)) return [];
  if (year !== undefined && !kindsByNumberAndYear.includes(kind)) return [];
  const numbers = numbersOf(passage.text, start, { number, year, end }, kind);
  const printed = printedWithTail(passage, start, numbers.at(-1)?.end ?? end, {
    kind,
    type: 'numbered',
    number,
  });
  const tells = printed.issuer !== null || printed.issuedOn !== null;
  return numbers.map((one) => ({
    ...printed,
    number: atLeastTwoDigits(one.number),
    yearInNumber: one.year === undefined ? null : Number(one.year),
    leansOn: tells || one.year !== undefined ? null : 'number',
  }));
}

/** A number without symbol, and where it ends. */
interface LoneNumber {
  readonly number: string;
  readonly year: string | undefined;
  readonly end: number;
}

/**
 * The numbers of a list that begins with `first`: behind a plural, where each has its year or is marked as a number,
 * where one year at the end is that of all ("98, 99/2023"), or where a body at the end is that of all.
 */
function numbersOf(
  text: string,
  start: number,
  first: LoneNumber,
  kind: InstrumentKind,
): readonly LoneNumber[] {
  const dated = first.year !== undefined;
  const further = furtherNumbers(text, first.end);
  const unlike = further.findIndex(({ year }) => (year !== undefined) !== dated);
  const alike = unlike < 0 ? further : further.slice(0, unlike);
  const last = dated ? undefined : further[unlike];
  if (last?.year !== undefined && kindsByNumberAndYear.includes(kind))
    return [first, ...alike, last].map((one) => ({ ...one, year: last.year }));
  if (dated || isPlural(text, start) || issuerAt(text, alike.at(-1)?.end ?? first.end) !== null)
    return [first, ...alike];
  const unmarked = alike.findIndex(({ isMarked }) => !isMarked);
  return [first, ...(unmarked < 0 ? alike : alike.slice(0, unmarked))];
}

/** Everything behind a number that may be a further one: joined by a comma or "and", and no quantity. */
function furtherNumbers(text: string, at: number): readonly (LoneNumber & { readonly isMarked: boolean })[] {
  const found: (LoneNumber & { isMarked: boolean })[] = [];
  for (let end = at; ; end = nextLone.lastIndex) {
    if (!/[ ,]/.test(text.charAt(end))) return found;
    nextLone.lastIndex = end;
    const { number, year, mark: marked } = nextLone.exec(text)?.groups ?? {};
    if (number === undefined) return found;
    quantity.lastIndex = nextLone.lastIndex;
    if (quantity.test(text)) return found;
    found.push({ number, year, end: nextLone.lastIndex, isMarked: marked !== undefined });
  }
}
