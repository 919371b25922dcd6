import type { PrintedDate } from '../../../schemas/date.ts';
import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { foldedKey } from '../../text/phrase.ts';
import {
  borrowedGroups,
  kinds,
  kindsByLoneNumber,
  kindsByNumberAndYear,
  pluralWords,
} from '../patterns/kinds.table.ts';
import {
  loneNumber,
  nextInList,
  nextLoneNumber,
  numberMark,
  qualifiedMark,
  quantityBehind,
  sharedNumbers,
} from '../patterns/numbers.table.ts';
import { phrases, sticky } from '../patterns/pattern.ts';
import { formBefore } from '../patterns/symbols.table.ts';
import type { Printed } from '../printed.ts';
import type { Passage } from './passage.ts';
import { printedWithTail } from './printed-with-tail.ts';
import { atLeastTwoDigits, type NumberAndSymbol, symbolAt } from './symbol.ts';
import { dateAt, tailAt } from './tail.ts';

const mark = sticky(numberMark.source);
const qualified = sticky(qualifiedMark.source);
/** The name of another kind between a kind and a number, which is then that one's. */
const nameInside = new RegExp(
  phrases(kinds.flatMap(({ names }) => names.map((name) => name.toLowerCase()))),
  'u',
);
const lone = sticky(loneNumber.source);
const quantity = sticky(quantityBehind.source);
const nextLone = sticky(nextLoneNumber.source);
const next = sticky(nextInList.source);
const shared = sticky(sharedNumbers.source);

const form = new RegExp(`${formBefore.source}$`, 'u');
/** Longest text that `formBefore` can match. */
const longestForm = 16;

/** A paragraph that is nothing but the number of a document. */
const numberHeading = /^ *s[o06]? ?:? *$/;

/** Longest text before a number that `damagedName` looks at. */
const longestName = 40;
const kindByFoldedName: ReadonlyMap<string, InstrumentKind> = new Map(
  kinds.flatMap(({ names, kind }) => names.map((name) => [foldedKey(name), kind] as const)),
);
const damagedName = new RegExp(
  `(?<![a-z])(?<name>${phrases([...kindByFoldedName.keys()])}):? *(?:s[o06]:?)? *$`,
  'u',
);

/** A number of a list with the day that stands directly behind it. */
interface Item {
  readonly symbol: NumberAndSymbol;
  readonly date: PrintedDate | null;
}

/** Number and symbol behind the name of a kind, or of a law, that ends at `at`. */
export function markedSymbolAt(text: string, at: number, behindKind = false): NumberAndSymbol | null {
  mark.lastIndex = at;
  const match = mark.exec(text);
  return match === null ? null : symbolAt(text, at + match[0].length, behindKind);
}

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
    const printed = printedWithTail(passage, start, last.symbol.end, fieldsOf(symbol, kind));
    const days = [printed.issuedOn, ...furtherDays];
    const isLast = index === items.length - 1;
    if (own && !isLast) return { ...printed, issuedOn: date };
    return days.length === items.length ? { ...printed, issuedOn: days[index] ?? null } : printed;
  });
}

function itemsAt(text: string, start: number, at: number, kind: InstrumentKind): readonly Item[] {
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
    const goesOn = following !== null && (plural || following.symbol === first.symbol);
    items.push({ symbol, date: goesOn ? (day?.date ?? null) : null });
    if (!goesOn) return items;
    symbol = following;
  }
}

/** "Báo cáo thẩm tra số 88/BC-HĐND": words that tell what sort of its kind it is; the symbol has to be of the kind. */
function qualifiedSymbolAt(text: string, at: number, kind: InstrumentKind): NumberAndSymbol | null {
  qualified.lastIndex = at;
  if (!qualified.test(text)) return null;
  const { lastIndex } = qualified;
  const symbol = symbolAt(text, lastIndex, !nameInside.test(text.slice(at, lastIndex)));
  return symbol !== null && (symbol.kind ?? kind) === kind ? symbol : null;
}

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

/** A reference that stands alone, without the name of its kind before it; "Số: 12/KH-UBND" heads a document. */
export function bareAt(passage: Passage, start: number): readonly Printed[] {
  const symbol = symbolAt(passage.text, start);
  if (symbol === null || form.test(passage.text.slice(Math.max(0, start - longestForm), start))) return [];
  const kind = symbol.kind ?? (symbol.symbol.startsWith('QH') ? 'law' : null);
  if (kind === null) return [];
  const printed = printedWithTail(
    passage,
    nameBefore(passage, start, kind),
    symbol.end,
    fieldsOf(symbol, kind),
  );
  const isAlone = printed.issuedOn === null && printed.issuer === null && printed.title === null;
  return isAlone && start <= longestForm && numberHeading.test(passage.folded.slice(0, start))
    ? []
    : [printed];
}

/** Start of the name of the kind that stands before a number with marks that a scan lost or changed, else `start`. */
function nameBefore({ folded }: Passage, start: number, kind: InstrumentKind): number {
  const from = Math.max(0, start - longestName);
  const match = damagedName.exec(folded.slice(from, start));
  const name = match?.groups?.['name'];
  return match !== null && name !== undefined && kindByFoldedName.get(name) === kind
    ? from + match.index
    : start;
}

function fieldsOf(
  { number, symbol, year, kind }: NumberAndSymbol,
  named: InstrumentKind,
): Partial<Printed> & { kind: InstrumentKind } {
  const isNamed = kind === null || borrowedGroups[named] === kind;
  return { kind: isNamed ? named : kind, type: 'numbered', number, symbol, yearInNumber: year };
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

function isPlural(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .toLowerCase();
  return pluralWords.some((word) => before.endsWith(word));
}
