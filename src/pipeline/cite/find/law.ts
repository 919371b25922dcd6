import type { InstrumentKind } from '../../../schemas/instrument.ts';
import { amendingLead, lawPatterns } from '../patterns/laws.table.ts';
import { sticky } from '../patterns/pattern.ts';
import type { Printed } from '../printed.ts';
import { markedSymbolAt } from './numbered.ts';
import { nothingPrinted } from './printed-with-tail.ts';
import { tailAt } from './tail.ts';

const laws = lawPatterns.map(({ source }) => sticky(` +${source}`));
const amendingBefore = new RegExp(`${amendingLead.source}$`, 'u');
/** Longest text that `amendingLead` can match. */
const longestLead = 60;

/** A law, code or ordinance by its name, with number, year and day where printed. */
export function lawAt(text: string, start: number, at: number, kind: InstrumentKind): readonly Printed[] {
  for (const pattern of laws) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const { title, year } = match?.groups ?? {};
    if (match === null || title === undefined) continue;
    const titleStart = at + match[0].indexOf(title);
    const titleEnd = titleStart + title.length;
    const named = { ...nothingPrinted, kind, title: { start: titleStart, end: titleEnd }, titleText: title };
    if (kind === 'law' && amendingBefore.test(text.slice(Math.max(0, start - longestLead), start))) {
      return [{ ...named, range: { start, end: titleEnd } }];
    }
    const headEnd = at + match[0].length;
    const symbol = markedSymbolAt(text, headEnd);
    const tail = tailAt(text, symbol?.end ?? headEnd);
    const yearAlone = year === undefined ? null : { year: Number(year), month: null, day: null };
    return [
      {
        ...named,
        range: { start, end: tail.end },
        type: symbol === null ? 'named' : 'numbered',
        number: symbol?.number ?? null,
        symbol: symbol?.symbol ?? null,
        yearInNumber: symbol?.year ?? null,
        issuedOn: tail.issuedOn ?? yearAlone,
        issuer: tail.issuer,
      },
    ];
  }
  return [];
}
