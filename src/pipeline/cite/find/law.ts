import type { PrintedDate } from '../../../schemas/date.ts';
import type { InstrumentKind } from '../../../schemas/instrument.ts';
import {
  amendedBefore,
  amendingLead,
  amendingSigns,
  basisLead,
  bracketedNumber,
  constitutionPattern,
  damagedAmendingLead,
  lawInBasis,
  lawPatterns,
} from '../patterns/laws.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { markedSymbolAt } from './number-list.ts';
import type { Passage } from './passage.ts';
import { nothingPrinted } from './printed-with-tail.ts';
import { type NumberAndSymbol, symbolAt } from './symbol.ts';
import { isUnreadAt, tailAt } from './tail.ts';

const laws = lawPatterns.map(({ source }) => sticky(` *${source}`));
const lawsInBasis = [...laws, sticky(lawInBasis.source)];
const constitution = sticky(constitutionPattern.source);
const bracket = sticky(bracketedNumber.source);
const damagedBefore = new RegExp(`${damagedAmendingLead.source}$`);
const lawBefore = new RegExp(amendedBefore.source, 'u');
const amendingBefore = new RegExp(`${amendingLead.source}$`, 'u');
/** Longest stretch before a law in which an amending law is looked for. */
const longestLead = 240;

/** A law, code or ordinance by its name, with number, year and day where printed. */
export function lawAt(passage: Passage, start: number, at: number, kind: InstrumentKind): readonly Printed[] {
  const { text } = passage;
  for (const pattern of text.endsWith(basisLead, start) ? lawsInBasis : laws) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const { title, year, alone } = match?.groups ?? {};
    if (match === null || title === undefined) continue;
    const titleText = alone === undefined ? title : withLawBefore(title, text.slice(0, start));
    if (titleText === null) continue;
    const titleStart = at + match[0].indexOf(title);
    const titleEnd = titleStart + title.length;
    const named = { ...nothingPrinted, kind, title: { start: titleStart, end: titleEnd }, titleText };
    if (isAmended(passage, start)) return [{ ...named, range: { start, end: titleEnd } }];
    const head = { ...named, range: { start, end: at + match[0].length } };
    const years = year?.match(/\d{4}/g) ?? [];
    if (years.length > 1) return years.map((one) => ({ ...head, issuedOn: yearOnly(one) }));
    return withNumberAndTail(text, head, years[0]);
  }
  return [];
}

/** The title of an amending law with the law right before it, which it does not name again, or null. */
function withLawBefore(title: string, before: string): string | null {
  const law = lawBefore.exec(before.slice(-longestLead))?.groups?.['law'];
  return law === undefined ? null : `${title} ${law}`;
}

/** The Constitution of a year; without one the word means no single instrument. */
export function constitutionAt({ text }: Passage, start: number, at: number): readonly Printed[] {
  constitution.lastIndex = at;
  const match = constitution.exec(text);
  if (match === null) return [];
  const issuedOn = yearOnly(match.groups?.['year'] ?? '');
  return [{ ...nothingPrinted, kind: 'constitution', range: { start, end: at + match[0].length }, issuedOn }];
}

function isAmended({ text, folded }: Passage, start: number): boolean {
  const from = Math.max(0, start - longestLead);
  const before = text.slice(from, start);
  if (amendingSigns.some((sign) => before.includes(sign)) && amendingBefore.test(before)) return true;
  return damagedBefore.test(folded.slice(from, start));
}

/**
 * Number and day may follow the name in either order, the number in brackets or not; several days are as many laws.
 */
function withNumberAndTail(text: string, named: Printed, year: string | undefined): readonly Printed[] {
  const head = named.range.end;
  let number = lawNumberAt(text, head);
  let tail = tailAt(text, number?.end ?? head);
  if (number === null) {
    number = lawNumberAt(text, tail.end);
    if (number !== null) tail = { ...tailAt(text, number.end), ...definedIn(tail) };
  }
  const yearAlone = year === undefined ? null : yearOnly(year);
  const end = Math.max(tail.end, number?.end ?? 0);
  const { issuer } = tail;
  const printed: Printed = {
    ...named,
    range: { start: named.range.start, end },
    unread: number === null && tail.issuedOn === null && year === undefined && isUnreadAt(text, end),
    type: number === null ? 'named' : 'numbered',
    number: number?.number ?? null,
    symbol: number?.symbol ?? null,
    yearInNumber: number?.year ?? null,
    issuedOn: tail.issuedOn ?? yearAlone,
    issuer: issuer === null ? null : text.slice(issuer.start, issuer.end),
    issuerAt: issuer,
  };
  return [printed, ...tail.furtherDays.map((issuedOn) => ({ ...printed, issuedOn }))];
}

function yearOnly(year: string): PrintedDate {
  return { year: Number(year), month: null, day: null };
}

function definedIn({ issuedOn, issuer }: ReturnType<typeof tailAt>) {
  return { ...(issuedOn === null ? {} : { issuedOn }), ...(issuer === null ? {} : { issuer }) };
}

/** Number of a law at `at`, in brackets or not; the closing bracket belongs to it. */
function lawNumberAt(text: string, at: number): NumberAndSymbol | null {
  bracket.lastIndex = at;
  const open = bracket.exec(text);
  if (open === null) return markedSymbolAt(text, text.startsWith(',', at) ? at + 1 : at);
  const symbol = symbolAt(text, at + open[0].length);
  if (symbol === null) return null;
  return text.charAt(symbol.end) === ')' ? { ...symbol, end: symbol.end + 1 } : null;
}
