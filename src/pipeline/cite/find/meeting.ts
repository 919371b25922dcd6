import { appealPatterns, eventPatterns, ordinalWords } from '../patterns/events.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { loneNumberAt, markedSymbolAt } from './numbered.ts';
import type { Passage } from './passage.ts';
import { nothingPrinted, printedWithTail } from './printed-with-tail.ts';
import { tailAt } from './tail.ts';

const events = eventPatterns.map(({ id, source }) => ({ id, pattern: sticky(` +${source}`) }));
const appeals = appealPatterns.map(({ source }) => sticky(` +${source}`));

/** A resolution by the congress or the plenums that passed it; several ordinals give one mention each. */
export function meetingAt(passage: Passage, start: number, at: number): readonly Printed[] {
  for (const { id, pattern } of events) {
    pattern.lastIndex = at;
    const match = pattern.exec(passage.block.text);
    if (match === null) continue;
    const { ordinals = '', ordinal = '', term = null, body = null, meeting = null } = match.groups ?? {};
    const end = at + match[0].length;
    if (id !== 'plenum') {
      const event = { event: 'congress' as const, ordinal, term, body };
      return [{ ...nothingPrinted, kind: 'resolution', issuer: meeting, range: { start, end }, event }];
    }
    return ordinalsOf(ordinals).map((one) =>
      plenumAt(passage, start, end, meeting, { event: 'plenum', ordinal: one, term, body }),
    );
  }
  return loneNumberAt(passage, start, at, 'resolution');
}

/** An appeal by its name or by the person who made it. */
export function appealAt(text: string, start: number, at: number): readonly Printed[] {
  for (const pattern of appeals) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { title, issuer = null } = match.groups ?? {};
    const tail = tailAt(text, at + match[0].length);
    const titleStart = title === undefined ? 0 : at + match[0].indexOf(title);
    return [
      {
        ...nothingPrinted,
        kind: 'appeal',
        range: { start, end: tail.end },
        title: title === undefined ? null : { start: titleStart, end: titleStart + title.length },
        titleText: title ?? null,
        issuer,
        issuedOn: tail.issuedOn,
      },
    ];
  }
  return [];
}

/** "Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW": the number may follow the plenum, which stays the issuer. */
function plenumAt(
  passage: Passage,
  start: number,
  end: number,
  meeting: string | null,
  event: Printed['event'],
): Printed {
  const symbol = markedSymbolAt(passage.block.text, end);
  const printed = printedWithTail(passage, start, symbol?.end ?? end, {
    kind: 'resolution',
    type: symbol === null ? 'named' : 'numbered',
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    yearInNumber: symbol?.year ?? null,
    event,
  });
  return { ...printed, issuer: meeting };
}

/** "6, 7" and "sáu" as digits without a leading zero. */
function ordinalsOf(printed: string): readonly string[] {
  const word = ordinalWords[printed];
  return word === undefined
    ? (printed.match(/\d+/g) ?? []).map((one) => String(Number(one)))
    : [String(word)];
}
