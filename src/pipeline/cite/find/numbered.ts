import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Printed } from '../printed.ts';
import { itemsAt } from './number-list.ts';
import type { Passage } from './passage.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { numberFields } from './symbol.ts';
import { tailAt } from './tail.ts';

/**
 * Mentions by number and symbol behind the name of a kind that stands at `start` and ends at `at`: one, or one a
 * number for several in one phrase, all with the same range. A day directly behind a number is that number's; as many
 * days behind the last as there are numbers are theirs in order; a single one is everybody's.
 */
export function numberedAt(
  passage: Passage,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  const { text } = passage;
  const items = itemsAt(text, start, at, kind);
  const last = items.at(-1);
  if (last === undefined) return [];
  const { furtherDays } = tailAt(text, last.symbol.end);
  const own = items.slice(0, -1).some(({ date }) => date !== null);
  return items.map(({ symbol, date }, index) => {
    const printed = printedWithTail(passage, start, last.symbol.end, numberFields(symbol, kind));
    const days = [printed.issuedOn, ...furtherDays];
    const isLast = index === items.length - 1;
    if (own && !isLast) return { ...printed, issuedOn: date };
    return days.length === items.length ? { ...printed, issuedOn: days[index] ?? null } : printed;
  });
}
