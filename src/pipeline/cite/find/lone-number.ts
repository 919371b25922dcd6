import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { kindsByLoneNumber, kindsByNumberAndYear } from '../patterns/kinds.table.ts';
import { loneNumber, nextLoneNumber, quantityBehind } from '../patterns/numbers.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { isPlural } from './plural.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { atLeastTwoDigits } from './symbol.ts';
import { dateAt } from './tail.ts';

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
  const numbers = [{ number, year }, ...furtherNumbers(passage.text, start, end, year !== undefined)];
  const last = numbers.at(-1);
  const printed = printedWithTail(passage, start, last !== undefined && 'end' in last ? last.end : end, {
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

/** Numbers that go on with a list of such, behind a plural, where each has its year, or where each is marked as one. */
function furtherNumbers(
  text: string,
  start: number,
  at: number,
  dated: boolean,
): readonly { readonly number: string; readonly year: string | undefined; readonly end: number }[] {
  const found: { number: string; year: string | undefined; end: number }[] = [];
  const plural = isPlural(text, start);
  for (let end = at; ; end = nextLone.lastIndex) {
    if (!/[ ,]/.test(text.charAt(end))) return found;
    nextLone.lastIndex = end;
    const { number, year, mark: marked } = nextLone.exec(text)?.groups ?? {};
    if (number === undefined || dated !== (year !== undefined)) return found;
    quantity.lastIndex = nextLone.lastIndex;
    if (!(plural || dated || marked !== undefined) || quantity.test(text)) return found;
    found.push({ number, year, end: nextLone.lastIndex });
  }
}
