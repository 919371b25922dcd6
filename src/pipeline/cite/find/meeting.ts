import type { InstrumentKind } from '../../../schemas/instrument.ts';
import type { Range } from '../../text/block.ts';
import {
  appealAuthor,
  appealPatterns,
  authorBefore,
  eventPatterns,
  ordinalWords,
} from '../patterns/events.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed, PrintedEvent } from '../printed.ts';
import { loneNumberAt, markedSymbolAt } from './numbered.ts';
import type { Passage } from './passage.ts';
import { nothingPrinted, printedWithTail } from './printed-with-tail.ts';
import { dateAt, tailAt } from './tail.ts';

const events = eventPatterns.map(({ id, source }) => ({ id, pattern: sticky(` +${source}`) }));
const plenums = events.filter(({ id }) => id === 'plenum');
const appeals = appealPatterns.map(({ source }) => sticky(` +[“"]?${source}`));
const behindDay = sticky(appealAuthor.source);
const romanNumerals = /[IVXL][IVXLl1|]*(?: [IVl1|]{1,2}(?![\p{L}\p{N}.,]))?/gu;
const author = new RegExp(`${authorBefore.source}$`, 'u');
/** Longest text that `authorBefore` can match. */
const longestAuthor = 40;

/** A resolution by the congress or the plenums that passed it; several ordinals or terms give one mention each. */
export function meetingAt(
  passage: Passage,
  start: number,
  at: number,
  kind: 'resolution' | 'conclusion' = 'resolution',
): readonly Printed[] {
  for (const { id, pattern } of kind === 'resolution' ? events : plenums) {
    pattern.lastIndex = at;
    const match = pattern.exec(passage.text);
    if (match === null) continue;
    const { ordinals = '', ordinal = '', term = '', body = null, meeting = '' } = match.groups ?? {};
    const end = at + match[0].length;
    const issuerAt = { start: end - meeting.length, end };
    if (id !== 'plenum') {
      const congresses = ordinal.match(romanNumerals) ?? ordinal.match(/\d+/g) ?? [];
      const range = { start, end };
      return congresses.map((one) => {
        const event = { event: 'congress' as const, ordinal: asRoman(one), term: null, body };
        const printed = { ...nothingPrinted, kind, range, event };
        return congresses.length === 1
          ? { ...printed, issuer: meeting, issuerAt }
          : { ...printed, issuer: meeting.replace(ordinal, one) };
      });
    }
    const numbers = ordinalsOf(ordinals);
    const terms = term.match(romanNumerals) ?? [];
    const isOne = numbers.length * terms.length === 1;
    return numbers.flatMap((one) =>
      terms.map((during) => {
        const name = isOne ? meeting : meeting.replace(ordinals, one).replace(term, during);
        const event = { event: 'plenum' as const, ordinal: one, term: asRoman(during), body };
        const by = { issuer: name, issuerAt: isOne ? issuerAt : null };
        return { ...plenumAt(passage, start, end, kind, event), ...by };
      }),
    );
  }
  return loneNumberAt(passage, start, at, kind);
}

/** An appeal by its name or by the person who made it; a name without author takes the one who stands before it. */
export function appealAt({ text }: Passage, start: number, at: number): readonly Printed[] {
  for (const pattern of appeals) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { title, issuer } = match.groups ?? {};
    const headEnd = at + match[0].length;
    const tail = tailAt(text, headEnd);
    const titleStart = title === undefined ? 0 : at + match[0].indexOf(title);
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
function plenumAt(
  passage: Passage,
  start: number,
  end: number,
  kind: InstrumentKind,
  event: PrintedEvent,
): Printed {
  const symbol = markedSymbolAt(passage.text, end);
  return printedWithTail(passage, start, symbol?.end ?? end, {
    kind,
    type: symbol === null ? 'named' : 'numbered',
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    yearInNumber: symbol?.year ?? null,
    event,
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
