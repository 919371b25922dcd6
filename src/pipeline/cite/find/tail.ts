import type { PrintedDate } from '../../../schemas/date.ts';
import type { Range } from '../../text/block.ts';
import { asDigits } from '../../text/repair/as-digits.ts';
import { dateLead, issuePatterns, nextDate, unreadBehind } from '../patterns/dates.table.ts';
import { eventPatterns } from '../patterns/events.table.ts';
import {
  aboutBehind,
  bareTerm,
  issuerLead,
  knownBodies,
  nextIssuer,
  otherBodies,
  restOfBody,
} from '../patterns/issuers.table.ts';
import { sticky } from '../patterns/pattern.ts';

/** Day and body printed behind a number, in either order; `end` is where they end. */
export interface Tail {
  readonly end: number;
  readonly issuedOn: PrintedDate | null;
  /** Further days that follow the first one directly. */
  readonly furtherDays: readonly PrintedDate[];
  readonly issuer: Range | null;
}

/** How many bodies, and how many days, one mention may print; a bound for hostile texts. */
const mostOfAKind = 8;
const dates = issuePatterns.map(({ source }) => sticky(`${dateLead.source}(?:${source})`));
const further = sticky(nextDate.source);
const unread = sticky(unreadBehind.source);
const lead = sticky(issuerLead.source);
const about = sticky(aboutBehind.source);
const joined = sticky(nextIssuer.source);
const meetings = eventPatterns.map(({ source }) => sticky(source));
const known = knownBodies.map(({ source }) => sticky(source));
const meetingsAndBodies = [...meetings, ...known, ...otherBodies.map(({ source }) => sticky(source))];
const rest = sticky(restOfBody.source);
const termAlone = sticky(bareTerm.source);
/** Longest name of a body that begins small. */
const longestSmall = 200;

/** Reads what stands at `at`: ", ngày 07/4/2014 của Bộ Chính trị"; `joint` reads every body of a list. */
export function tailAt(text: string, at: number, joint = false): Tail {
  let tail: Tail = { end: at, issuedOn: null, furtherDays: [], issuer: null };
  for (let round = 0; round < 2; round += 1) {
    if (tail.issuedOn === null) tail = readDates(text, tail);
    if (tail.issuer === null) tail = readIssuer(text, tail, joint);
  }
  return tail;
}

/** The day that stands at `at`, with its lead, or null. */
export function dateAt(
  text: string,
  at: number,
): { readonly date: PrintedDate; readonly end: number } | null {
  for (const pattern of dates) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const date = match === null ? null : dateOf(match);
    if (match === null || date === null) continue;
    const end = at + match[0].length;
    const close = match[0].includes('(') && text.charAt(end) === ')' ? 1 : 0;
    return { date, end: end + close };
  }
  return null;
}

function dateOf(match: RegExpExecArray): PrintedDate | null {
  const part = (name: string): number | null => {
    const digits = match.groups?.[name];
    return digits === undefined ? null : Number(asDigits(digits));
  };
  const date = { year: part('year'), month: part('month'), day: part('day') };
  return (date.month ?? 1) > 12 || (date.day ?? 1) > 31 ? null : date;
}

function readDates(text: string, tail: Tail): Tail {
  const first = dateAt(text, tail.end);
  if (first === null) return tail;
  const furtherDays: PrintedDate[] = [];
  let { end } = first;
  while (furtherDays.length < mostOfAKind) {
    further.lastIndex = end;
    const match = further.exec(text);
    const date = match === null ? null : dateOf(match);
    if (match === null || date === null) break;
    furtherDays.push(date);
    end += match[0].length;
  }
  return { ...tail, issuedOn: first.date, furtherDays, end };
}

function readIssuer(text: string, tail: Tail, joint: boolean): Tail {
  const issuer = issuerAt(text, tail.end, joint) ?? meetingAt(text, tail.end);
  if (issuer !== null) return { ...tail, issuer, end: issuer.end };
  termAlone.lastIndex = tail.end;
  return termAlone.test(text) ? { ...tail, end: termAlone.lastIndex } : tail;
}

/** Body that stands at `at` behind its preposition, or null; with `joint`, or before a title, all bodies of a list. */
export function issuerAt(text: string, at: number, joint = false): Range | null {
  lead.lastIndex = at;
  const match = lead.exec(text);
  if (match === null) return null;
  const start = at + match[0].length;
  const first = bodyEnd(text, start, meetingsAndBodies);
  if (first === null) return null;
  let end: number = first;
  for (let count = 1; count < mostOfAKind; count += 1) {
    joined.lastIndex = end;
    const comma = joined.exec(text);
    const next: number | null =
      comma === null ? null : bodyEnd(text, end + comma[0].length, meetingsAndBodies);
    if (next === null) break;
    end = next;
  }
  about.lastIndex = end;
  return { start, end: joint || about.test(text) ? end : first };
}

/** A meeting without preposition: "Nghị quyết số 29-NQ/TW Hội nghị lần thứ 8 Ban Chấp hành Trung ương khóa XI". */
function meetingAt(text: string, at: number): Range | null {
  if (text.charAt(at) !== ' ') return null;
  const start = at + 1;
  const end = bodyEnd(text, start, meetings);
  return end === null ? null : { start, end };
}

function bodyEnd(text: string, start: number, patterns: readonly RegExp[]): number | null {
  const first = text.charAt(start);
  if (/\p{Lu}/u.test(first)) return endOfBody(text, start, patterns);
  if (!/\p{Ll}/u.test(first) || patterns === meetings) return null;
  const end = endOfBody(first.toUpperCase() + text.slice(start + 1, start + longestSmall), 0, known);
  return end === null ? null : start + end;
}

function endOfBody(text: string, start: number, patterns: readonly RegExp[]): number | null {
  for (const pattern of patterns) {
    pattern.lastIndex = start;
    if (!pattern.test(text)) continue;
    rest.lastIndex = pattern.lastIndex;
    return rest.test(text) ? rest.lastIndex : pattern.lastIndex;
  }
  return null;
}

/** Does a day or a number stand at `at` that could not be read? Then nothing may follow from its not being there. */
export function isUnreadAt(text: string, at: number): boolean {
  unread.lastIndex = at;
  return unread.test(text);
}
