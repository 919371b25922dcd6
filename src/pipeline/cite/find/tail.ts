import type { PrintedDate } from '../../../schemas/date.ts';
import { issuePatterns } from '../patterns/dates.table.ts';
import { issuerLead, issuerPatterns } from '../patterns/issuers.table.ts';
import { sticky } from '../patterns/pattern.ts';

/** Day and body printed behind a number, in either order; `end` is where they end. */
export interface Tail {
  readonly end: number;
  readonly issuedOn: PrintedDate | null;
  readonly issuer: string | null;
}

const dates = issuePatterns.map(({ source }) => sticky(`,? ?\\(?(?:${source})`));
const issuers = issuerPatterns.map(({ source }) => sticky(`${issuerLead}(?<issuer>${source})`));

/** Reads what stands at `at`: ", ngày 07/4/2014 của Bộ Chính trị". */
export function tailAt(text: string, at: number): Tail {
  let tail: Tail = { end: at, issuedOn: null, issuer: null };
  for (let round = 0; round < 2; round += 1) {
    if (tail.issuedOn === null) tail = readDate(text, tail);
    if (tail.issuer === null) tail = readIssuer(text, tail);
  }
  return tail;
}

function readDate(text: string, tail: Tail): Tail {
  for (const pattern of dates) {
    pattern.lastIndex = tail.end;
    const match = pattern.exec(text);
    if (match === null) continue;
    const part = (name: string) => {
      const digits = match.groups?.[name];
      return digits === undefined ? null : Number(digits);
    };
    const issuedOn = { year: part('year'), month: part('month'), day: part('day') };
    if ((issuedOn.month ?? 1) > 12 || (issuedOn.day ?? 1) > 31) continue;
    const close = match[0].includes('(') && text.charAt(tail.end + match[0].length) === ')' ? 1 : 0;
    return { ...tail, issuedOn, end: tail.end + match[0].length + close };
  }
  return tail;
}

function readIssuer(text: string, tail: Tail): Tail {
  const found = issuerAt(text, tail.end);
  return found === null ? tail : { ...tail, ...found };
}

/** Body that stands at `at` behind its preposition, or null. */
export function issuerAt(text: string, at: number): (Pick<Tail, 'end'> & { readonly issuer: string }) | null {
  for (const pattern of issuers) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const issuer = match?.groups?.['issuer'];
    if (match !== null && issuer !== undefined) return { issuer, end: at + match[0].length };
  }
  return null;
}
