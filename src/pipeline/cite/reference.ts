import type { InstrumentKind } from '../../schemas/instrument.ts';
import { canonicalReference } from './find/symbol.ts';
import { borrowedGroups, kinds, symbolByKind } from './patterns/kinds.table.ts';
import type { Printed } from './printed.ts';

/** Normative kinds whose number holds the year of issue: "91/2017/NĐ-CP". */
const yearInNumberKinds: readonly InstrumentKind[] = ['decree', 'circular', 'jointCircular'];

/** Reference as far as a mention prints it; the year that a decree's number lost is that of its day. */
export function printedReference({
  number,
  symbol: printed,
  yearInNumber,
  issuedOn,
  kind,
}: Printed): string | null {
  const symbol = printed ?? (yearInNumber === null ? null : (symbolByKind[kind] ?? null));
  if (number === null || symbol === null) return null;
  const holdsYear = symbol.includes('-') && yearInNumberKinds.includes(kind) && !isBorrowed(symbol, kind);
  const year = holdsYear ? (yearInNumber ?? issuedOn?.year ?? null) : yearInNumber;
  return canonicalReference(number, symbol, year);
}

/** Does the symbol bear the group of another kind, whose numbers hold no year? */
function isBorrowed(symbol: string, kind: InstrumentKind): boolean {
  const lender = kinds.find((row) => row.kind === borrowedGroups[kind]);
  return lender?.groups.some((group) => symbol.startsWith(`${group}-`)) ?? false;
}
