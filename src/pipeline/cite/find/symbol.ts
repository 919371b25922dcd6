import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { fold } from '../../text/fold.ts';
import { atLeastTwoDigits } from '../../text/two-digits.ts';
import { bodyLikeGroup, borrowedGroups, kinds } from '../patterns/kinds.table.ts';
import { sticky } from '../patterns/pattern.ts';
import {
  bodySpellings,
  datedLetterSymbol,
  jointTypes,
  letterSymbol,
  partyBodies,
  spacedSymbol,
  stateBody,
  symbolPatterns,
  wholeBodies,
} from '../patterns/symbols.table.ts';
import type { Printed } from '../printed.ts';

/** A number with its symbol, brought to the canonical form. */
export interface NumberAndSymbol {
  readonly end: number;
  readonly number: string;
  readonly symbol: string;
  readonly year: number | null;
  /** Kind that the symbol's type group names; null where it has none. */
  readonly kind: InstrumentKind | null;
}

const patterns = symbolPatterns.map(({ source }) => sticky(source));
const behindName = [
  ...patterns,
  ...[spacedSymbol, letterSymbol, datedLetterSymbol].map(({ source }) => sticky(source)),
];
const whole: ReadonlySet<string> = new Set(wholeBodies);
/** What a space splits off: letters, with the groups behind them, and whether a day follows. */
const splitOff =
  / (?<rest>[\p{Lu}g]{1,6})(?<more>(?:-[\p{Lu}\d]+)*)(?![\p{L}\p{N}])(?:(?=,? ng)(?<dated>)|)/uy;
const groupOf = new Map(kinds.flatMap((row) => row.groups.map((group) => [group, row] as const)));

/** Number and symbol that begin exactly at `at`; those without a known type group only `behindKind`, its name. */
export function symbolAt(text: string, at: number, behindKind = false): NumberAndSymbol | null {
  if (!/[\doOlI]/.test(text.charAt(at))) return null;
  for (const pattern of behindKind ? behindName : patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const { number, year, type: printed, body } = match?.groups ?? {};
    if (match === null || number === undefined || body === undefined) continue;
    const type = printed?.replaceAll(' ', '');
    const row = type === undefined ? undefined : groupOf.get(type);
    const { rest, end } = splitOffAt(text, at + match[0].length, body);
    return {
      end,
      number: atLeastTwoDigits(withDigits(number)),
      symbol: canonicalSymbol(
        row === undefined ? type : canonicalType(type, row.groups),
        `${body}${rest}`,
        separatorsOf(match[0]),
      ),
      year: year === undefined ? null : Number(withDigits(year)),
      kind: row?.kind ?? null,
    };
  }
  return null;
}

/**
 * Letters that a space splits off from the last group of a symbol, where with them it is a body that is known, or where a
 * further group or a day follows.
 */
function splitOffAt(text: string, at: number, body: string): { readonly rest: string; readonly end: number } {
  splitOff.lastIndex = at;
  const { rest, more = '', dated } = splitOff.exec(text)?.groups ?? {};
  const group = body.slice(Math.max(body.lastIndexOf('-'), body.lastIndexOf('/')) + 1);
  const isSplit =
    rest !== undefined &&
    !whole.has(group) &&
    (dated !== undefined || more !== '' || whole.has(`${group}${rest}`));
  return isSplit ? { rest: rest + more, end: splitOff.lastIndex } : { rest: '', end: at };
}

/** Letters that a scan made of digits, read back; a small letter at the end is the author's ("12a"). */
function withDigits(printed: string): string {
  return printed.replace(/[Oo]/g, '0').replace(/[lI](?=\d)|(?<=\d)[lI]/g, '1');
}

/** Reference as the instrument's own family writes it: "98/2023/NĐ-CP", "15/2003/QH11", "34-CT/TW". */
export function canonicalReference(number: string, symbol: string, year: number | null): string {
  const [type = '', body] = symbol.split('/');
  if (body !== undefined && !jointTypes.includes(type)) return `${number}-${symbol}`;
  return year === null ? `${number}/${symbol}` : `${number}/${year}/${symbol}`;
}

function canonicalType(printed: string | undefined, groups: readonly string[]): string | undefined {
  if (printed === undefined) return undefined;
  const [canonical] = groups;
  return canonical !== undefined && fold(printed) === fold(canonical) ? canonical : printed;
}

/** Separators as printed: those of the Party are a hyphen before the type and a slash behind it. */
interface Separators {
  readonly areOfParty: boolean;
  readonly hasSlashBehindType: boolean;
}

function separatorsOf(printed: string): Separators {
  return {
    areOfParty: /^\d+[a-z]? ?[-\u2013] ?\p{L}+ ?\/ ?\p{L}/u.test(printed),
    hasSlashBehindType: /\p{L} ?\/ ?\p{L}/u.test(printed),
  };
}

/** Joint types keep the separator behind them as printed, since both are in use. */
function canonicalSymbol(type: string | undefined, printedBody: string, printed: Separators): string {
  const squeezed = printedBody.replace(/[ .]/g, '').replace(/[\u2013/]/g, '-');
  const [printedHead = squeezed, ...units] = (bodySpellings[squeezed] ?? squeezed).split('-');
  const head = bodySpellings[printedHead] ?? printedHead;
  const body = [head, ...units].join('-');
  if (type === undefined) return body;
  const isJoint = jointTypes.includes(type);
  const isParty = partyBodies.includes(head) || (printed.areOfParty && !stateBody.test(head));
  const hasSlash = isJoint ? printed.hasSlashBehindType : isParty;
  return hasSlash ? `${type}/${body}` : `${type}-${body}`;
}

/** The fields of a mention by number behind the name of a kind; the symbol's own kind is stronger than the name. */
export function numberFields(
  { number, symbol, year, kind }: NumberAndSymbol,
  named: InstrumentKind,
): Partial<Printed> & { kind: InstrumentKind } {
  const isBody =
    named === 'officialLetter' &&
    symbol.startsWith(bodyLikeGroup) &&
    !stateBody.test(symbol.slice(bodyLikeGroup.length));
  const isNamed = kind === null || isBody || borrowedGroups[named] === kind;
  return { kind: isNamed ? named : kind, type: 'numbered', number, symbol, yearInNumber: year };
}
