import type { PrintedDate } from '../../../schemas/date.ts';
import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import { kinds } from '../patterns/kinds.table.ts';
import { nextInList, numberMark, qualifiedMark, sharedNumbers } from '../patterns/numbers.table.ts';
import { phrases, sticky } from '../patterns/pattern.ts';
import { isPlural } from './plural.ts';
import { type NumberAndSymbol, symbolAt } from './symbol.ts';
import { dateAt } from './tail.ts';

const mark = sticky(numberMark.source);
const qualified = sticky(qualifiedMark.source);
/** The name of another kind between a kind and a number, which is then that one's. */
const nameInside = new RegExp(
  phrases(kinds.flatMap(({ names }) => names.map((name) => name.toLowerCase()))),
  'u',
);
const next = sticky(nextInList.source);
const shared = sticky(sharedNumbers.source);

/** A number of a list with the day that stands directly behind it. */
export interface Item {
  readonly symbol: NumberAndSymbol;
  readonly date: PrintedDate | null;
}

/** Number and symbol behind the name of a kind, or of a law, that ends at `at`. */
export function markedSymbolAt(text: string, at: number, behindKind = false): NumberAndSymbol | null {
  mark.lastIndex = at;
  const match = mark.exec(text);
  return match === null ? null : symbolAt(text, at + match[0].length, behindKind);
}

/** The numbers with their symbols behind the name of a kind that stands at `start` and ends at `at`, in order. */
export function itemsAt(text: string, start: number, at: number, kind: InstrumentKind): readonly Item[] {
  const sharing = sharedAt(text, at);
  const first = sharing.at(-1) ?? markedSymbolAt(text, at, true) ?? qualifiedSymbolAt(text, at, kind);
  if (first === null) return [];
  const items = sharing.slice(0, -1).map((symbol): Item => ({ symbol, date: null }));
  const plural = isPlural(text, start);
  let symbol = first;
  for (;;) {
    const day = dateAt(text, symbol.end);
    next.lastIndex = day?.end ?? symbol.end;
    const following = next.test(text) ? symbolAt(text, next.lastIndex) : null;
    const goesOn = following !== null && (plural || ofOneBody(following, first));
    items.push({ symbol, date: goesOn ? (day?.date ?? null) : null });
    if (!goesOn) return items;
    symbol = following;
  }
}

/** Symbols of one kind and body; that of the National Assembly ends in the number of its term: "QH13", "QH14". */
function ofOneBody(one: NumberAndSymbol, other: NumberAndSymbol): boolean {
  const body = ({ symbol }: NumberAndSymbol): string | undefined => symbol?.replace(/\d+$/, '');
  return body(one) === body(other);
}

/** "Báo cáo thẩm tra số 88/BC-HĐND": words that tell what sort of its kind it is; the symbol has to be of the kind. */
function qualifiedSymbolAt(text: string, at: number, kind: InstrumentKind): NumberAndSymbol | null {
  qualified.lastIndex = at;
  if (!qualified.test(text)) return null;
  const { lastIndex } = qualified;
  const symbol = symbolAt(text, lastIndex, !nameInside.test(text.slice(at, lastIndex)));
  return symbol !== null && (symbol.kind ?? kind) === kind ? symbol : null;
}

/** "113, 114 và 115/2020/NĐ-CP": the symbol of the last number, and its year, belong to all before it. */
function sharedAt(text: string, at: number): readonly NumberAndSymbol[] {
  shared.lastIndex = at;
  const match = shared.exec(text);
  const last = match === null ? null : symbolAt(text, shared.lastIndex);
  if (last === null) return [];
  const numbers = match?.groups?.['list']?.match(/\d+(?:\/\d{4})?/g) ?? [];
  return [...numbers.map((printed) => withOwnYear(printed, last)), last];
}

function withOwnYear(printed: string, last: NumberAndSymbol): NumberAndSymbol {
  const [number = printed, year] = printed.split('/');
  return { ...last, number: atLeastTwoDigits(number), year: year === undefined ? last.year : Number(year) };
}
