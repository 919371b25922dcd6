import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Range } from '../../text/block.ts';
import {
  appealAuthor,
  appealPatterns,
  authorBefore,
  eventPatterns,
  furtherCongress,
  nextMeeting,
  ordinalWords,
} from '../patterns/events.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { loneNumberAt } from './lone-number.ts';
import { markedSymbolAt } from './number-list.ts';
import type { Passage } from './passage.ts';
import { nothingPrinted, printedWithTail } from './printed-with-tail.ts';
import { dateAt, tailAt } from './tail.ts';

type EventPattern = (typeof events)[number];

const events = eventPatterns.map(({ id, source }) => ({ id, pattern: sticky(` +${source}`) }));
/** How many meetings one word may name; a bound for hostile texts. */
const mostMeetings = 8;
const joined = sticky(nextMeeting.source);
const furtherEvents = [...events, { id: furtherCongress.id, pattern: sticky(` +${furtherCongress.source}`) }];
const plenums = events.filter(({ id }) => id === 'plenum');
const appeals = appealPatterns.map(({ source }) => sticky(` +[“"]?${source}`));
/** A closing mark at the end of a name in which none opens: it closes what opened before the appeal. */
const markOfAround = /(?<=^[^“"]*)[”"]$/u;
const behindDay = sticky(appealAuthor.source);
const romanNumerals = /[IVXL][IVXLl1|]*(?: [IVl1|]{1,2}(?![\p{L}\p{N}.,]))?/gu;
const author = new RegExp(`${authorBefore.source}$`, 'u');
/** Longest text that `authorBefore` can match. */
const longestAuthor = 40;

/** A meeting that stands in a text, with the sessions of it that one word names. */
interface FoundMeeting {
  readonly end: number;
  readonly sessions: readonly Pick<Printed, 'event' | 'issuer' | 'issuerAt'>[];
}

/**
 * Resolutions by the congress or the plenums that passed them; several meetings, ordinals or terms behind one word give
 * one mention each, all with the same range.
 */
export function meetingAt(
  passage: Passage,
  start: number,
  at: number,
  kind: 'resolution' | 'conclusion' = 'resolution',
): readonly Printed[] {
  const patterns = kind === 'resolution' ? events : plenums;
  const first = sessionsAt(passage.text, at, patterns);
  if (first === null) return loneNumberAt(passage, start, at, kind);
  const found = [first];
  for (let { end } = first; found.length < mostMeetings; end = found.at(-1)?.end ?? end) {
    joined.lastIndex = end;
    const further = joined.test(passage.text)
      ? sessionsAt(passage.text, joined.lastIndex - 1, patterns === events ? furtherEvents : patterns)
      : null;
    if (further === null) break;
    found.push(further);
  }
  const end = found.at(-1)?.end ?? first.end;
  const named = resolutionOf(passage, start, end, kind);
  return found.flatMap(({ sessions }) => sessions.map((session) => ({ ...named, ...session })));
}

/** The meeting behind the space at `at`, or null. */
function sessionsAt(text: string, at: number, patterns: readonly EventPattern[]): FoundMeeting | null {
  for (const { id, pattern } of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { ordinals, ordinal = '', term = '', body = null, meeting = '' } = match.groups ?? {};
    const end = at + match[0].length;
    const issuerAt = { start: end - meeting.length, end };
    const isPlenum = id.endsWith('plenum');
    const numbers = isPlenum ? ordinalsOf(ordinals ?? ordinal) : congressesOf(ordinal);
    const terms = isPlenum ? (term.match(romanNumerals) ?? []) : [null];
    const isOne = numbers.length * terms.length === 1;
    const sessions = numbers.flatMap((number) =>
      terms.map((during) => ({
        event: {
          event: isPlenum ? ('plenum' as const) : ('congress' as const),
          ordinal: isPlenum ? number : asRoman(number),
          term: during === null ? null : asRoman(during),
          body,
        },
        issuer: isOne
          ? meeting
          : meeting
              .replace(ordinals ?? ordinal, number)
              .replace(term === '' ? number : term, during ?? number),
        issuerAt: isOne ? issuerAt : null,
      })),
    );
    return { end, sessions };
  }
  return null;
}

function congressesOf(ordinal: string): readonly string[] {
  return ordinal.match(romanNumerals) ?? ordinal.match(/\d+/g) ?? [];
}

/** An appeal by its name or by the person who made it; a name without author takes the one who stands before it. */
export function appealAt({ text }: Passage, start: number, at: number): readonly Printed[] {
  for (const pattern of appeals) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { title, issuer } = match.groups ?? {};
    const titleStart = title === undefined ? 0 : at + match[0].indexOf(title);
    const headEnd = at + match[0].replace(markOfAround, '').length;
    const tail = tailAt(text, headEnd);
    const issuerAt =
      issuer === undefined ? authorOf(text, start) : { start: headEnd - issuer.length, end: headEnd };
    return [
      {
        ...nothingPrinted,
        kind: 'appeal',
        range: { start, end: tail.end },
        title: title === undefined ? null : { start: titleStart, end: titleStart + title.length },
        titleText: title ?? null,
        issuer: issuerAt === null ? null : text.slice(issuerAt.start, issuerAt.end),
        issuerAt,
        issuedOn: tail.issuedOn,
      },
    ];
  }
  return datedAppealAt(text, start, at);
}

/** "Lời kêu gọi ngày 30/3/2020 của Tổng Bí thư": the day before the author. */
function datedAppealAt(text: string, start: number, at: number): readonly Printed[] {
  const day = dateAt(text, at);
  if (day === null) return [];
  behindDay.lastIndex = day.end;
  const issuer = behindDay.exec(text)?.groups?.['issuer'];
  if (issuer === undefined) return [];
  const end = behindDay.lastIndex;
  const issuerAt = { start: end - issuer.length, end };
  return [{ ...nothingPrinted, kind: 'appeal', range: { start, end }, issuer, issuerAt, issuedOn: day.date }];
}

function authorOf(text: string, start: number): Range | null {
  const from = Math.max(0, start - longestAuthor);
  const match = author.exec(text.slice(from, start));
  const issuer = match?.groups?.['issuer'];
  if (match === null || issuer === undefined) return null;
  return { start: from + match.index, end: from + match.index + issuer.length };
}

/** "Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW": the number may follow the plenum, which stays the issuer. */
function resolutionOf(passage: Passage, start: number, end: number, kind: InstrumentKind): Printed {
  const symbol = markedSymbolAt(passage.text, end);
  return printedWithTail(passage, start, symbol?.end ?? end, {
    kind,
    type: symbol === null ? 'named' : 'numbered',
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    yearInNumber: symbol?.year ?? null,
  });
}

/** A Roman numeral whose later signs were read as other letters: "X1I". */
function asRoman(printed: string): string {
  return /^\d+$/.test(printed) ? printed : printed.replace(/ /g, '').replace(/[l1|]/g, 'I');
}

/** "6, 7" and "sáu" as digits without a leading zero. */
function ordinalsOf(printed: string): readonly string[] {
  const word = ordinalWords[printed];
  return word === undefined
    ? (printed.match(/\d+/g) ?? []).map((one) => String(Number(one)))
    : [String(word)];
}
