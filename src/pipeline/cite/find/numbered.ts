import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { borrowedGroups, pluralWords } from '../patterns/kinds.table.ts';
import { loneNumber, nextInList, numberMark, sharedNumbers } from '../patterns/numbers.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { atLeastTwoDigits, type NumberAndSymbol, symbolAt } from './symbol.ts';

const mark = sticky(numberMark.source);
const lone = sticky(loneNumber.source);
const next = sticky(nextInList.source);
const shared = sticky(sharedNumbers.source);

/** Number and symbol behind the name of a kind, or of a law, that ends at `at`. */
export function markedSymbolAt(text: string, at: number, asLetter = false): NumberAndSymbol | null {
  mark.lastIndex = at;
  const match = mark.exec(text);
  return match === null ? null : symbolAt(text, at + match[0].length, asLetter);
}

/**
 * Mentions by number and symbol behind the name of a kind that stands at `start` and ends at `at`: one, or behind a
 * plural one a number, all with the same range.
 */
export function numberedAt(
  passage: Passage,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  const { text } = passage.block;
  const sharing = sharedAt(text, at);
  const first = sharing[0] ?? markedSymbolAt(text, at, kind === 'officialLetter');
  if (first === null) return [];
  const read = sharing.length > 0 ? [...sharing] : [first];
  while (isPlural(text, start)) {
    next.lastIndex = read.at(-1)?.end ?? first.end;
    const symbol = next.test(text) ? symbolAt(text, next.lastIndex) : null;
    if (symbol === null) break;
    read.push(symbol);
  }
  const end = read.at(-1)?.end ?? first.end;
  return read.map((one) => printedWithTail(passage, start, end, fieldsOf(one, kind)));
}

/** "Chỉ thị số 05 của Bộ Chính trị": a number without symbol counts only with its day or body. */
export function loneNumberAt(
  passage: Passage,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  lone.lastIndex = at;
  const match = lone.exec(passage.block.text);
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return [];
  const printed = printedWithTail(passage, start, at + match[0].length, {
    kind,
    type: 'numbered',
    number: atLeastTwoDigits(number),
  });
  return printed.issuer === null && printed.issuedOn === null ? [] : [printed];
}

/** A reference that stands alone, without the name of its kind before it. */
export function bareAt(passage: Passage, start: number): readonly Printed[] {
  const symbol = symbolAt(passage.block.text, start);
  if (symbol?.kind == null) return [];
  return [printedWithTail(passage, start, symbol.end, fieldsOf(symbol, symbol.kind))];
}

function fieldsOf(
  { number, symbol, year, kind }: NumberAndSymbol,
  named: InstrumentKind,
): Partial<Printed> & { kind: InstrumentKind } {
  const isNamed = kind === null || borrowedGroups[named] === kind;
  return { kind: isNamed ? named : kind, type: 'numbered', number, symbol, yearInNumber: year };
}

/** "113, 114 và 115/2020/NĐ-CP": the symbol of the last number belongs to all before it. */
function sharedAt(text: string, at: number): readonly NumberAndSymbol[] {
  shared.lastIndex = at;
  const match = shared.exec(text);
  const last = match === null ? null : symbolAt(text, shared.lastIndex);
  if (last === null) return [];
  const numbers = match?.groups?.['list']?.match(/\d+/g) ?? [];
  return [...numbers.map((number) => ({ ...last, number: atLeastTwoDigits(number) })), last];
}

function isPlural(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .toLowerCase();
  return pluralWords.some((word) => before.endsWith(word));
}
