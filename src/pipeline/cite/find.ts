import type { InstrumentKind } from '../../schemas/instrument.ts';
import { appealPatterns, eventPatterns } from './patterns/events.table.ts';
import { kinds, pluralWords } from './patterns/kinds.table.ts';
import { lawPatterns } from './patterns/laws.table.ts';
import { phrases, sticky, wordEnd, wordStart } from './patterns/pattern.ts';
import { bareStart } from './patterns/symbols.table.ts';
import type { Printed } from './printed.ts';
import { atLeastTwoDigits, symbolAt } from './symbol.ts';
import { tailAt } from './tail.ts';
import { type TitleSource, titleAt } from './title.ts';

const names = kinds.flatMap((row) => row.names.map((name) => ({ name, kind: row.kind })));
const typeWord = new RegExp(`${wordStart}(?:${phrases(names.map(({ name }) => name))})${wordEnd}`, 'giu');
const bare = new RegExp(bareStart, 'gu');
const numberMark = sticky('(?: +(?:[Ss]ố|[Ss]ố:) ?| +(?=\\d)|(?=\\d))');
const loneNumber = sticky(` +[Ss]ố +(?<number>\\d{1,4})${wordEnd}(?![/.-]\\d)`);
const listed = sticky('(?:,| và|, và) +(?:[Ss]ố )?(?=\\d)');
const listedNumbers = sticky('(?: +[Ss]ố)?(?<list>(?: +\\d{1,5},)* +\\d{1,5}) và +(?:[Ss]ố )?(?=\\d)');
const events = eventPatterns.map(({ id, source }) => ({ id, pattern: sticky(` +${source}`) }));
const appeals = appealPatterns.map(({ source }) => sticky(` +${source}`));
const laws = lawPatterns.map(({ source }) => sticky(` +${source}`));

/**
 * Every mention of an instrument in a block, outer before inner, in reading order. Mentions in the title of another
 * are found as well, since every type word is read for itself. Self-references ("Kế hoạch này"), headings and common
 * nouns have neither number nor name behind the type word and give nothing.
 */
export function findCitations(source: TitleSource): readonly Printed[] {
  const { text } = source.block;
  const found: Printed[] = [];
  const heads: number[] = [];
  for (const match of text.matchAll(typeWord)) {
    const mentions = mentionsAt(source, match.index, match[0]);
    found.push(...mentions);
    if (mentions.length > 0) heads.push(match.index);
  }
  for (const match of text.matchAll(bare)) {
    if (
      found.some(
        ({ range, title }) => match.index >= range.start && match.index < (title?.start ?? range.end),
      )
    )
      continue;
    found.push(...bareAt(source, match.index));
  }
  return found.sort((a, b) => a.range.start - b.range.start || b.range.end - a.range.end);
}

function kindOf(word: string): InstrumentKind | null {
  return names.find(({ name }) => name.toLowerCase() === word.toLowerCase())?.kind ?? null;
}

function mentionsAt(source: TitleSource, start: number, word: string): readonly Printed[] {
  const kind = kindOf(word);
  if (kind === null) return [];
  const { text } = source.block;
  const at = start + word.length;
  const numbered = numberedAt(source, start, at, kind);
  if (numbered.length > 0) return numbered;
  if (/^\p{Lu}/u.test(word) && ['law', 'code', 'ordinance'].includes(kind))
    return lawAt(source, start, at, kind);
  if (kind === 'appeal') return appealAt(text, start, at);
  if (kind === 'resolution') return eventAt(source, start, at);
  return loneNumberAt(source, start, at, kind);
}

/** End of the mention that begins at an index, without its own title's inner mentions being read twice. */
function nestedEndIn(source: TitleSource): (index: number) => number | null {
  return (index) => {
    const match = new RegExp(typeWord.source, 'iuy');
    match.lastIndex = index;
    const word = match.exec(source.block.text)?.[0];
    return word === undefined ? null : (mentionsAt(source, index, word)[0]?.range.end ?? null);
  };
}

const nothing = {
  title: null,
  type: 'named' as const,
  number: null,
  symbol: null,
  yearInNumber: null,
  issuedOn: null,
  issuer: null,
  titleText: null,
  event: null,
};

function withTail(
  source: TitleSource,
  start: number,
  headEnd: number,
  fields: Partial<Printed> & { kind: InstrumentKind },
): Printed {
  const { text } = source.block;
  const tail = tailAt(text, headEnd);
  const title = titleAt(source, tail.end, nestedEndIn(source));
  return {
    ...nothing,
    ...fields,
    range: { start, end: title?.end ?? tail.end },
    title: title?.words ?? null,
    titleText: title === null ? null : text.slice(title.words.start, title.words.end),
    issuedOn: tail.issuedOn ?? fields.issuedOn ?? null,
    issuer: tail.issuer ?? fields.issuer ?? null,
  };
}

function numberedAt(
  source: TitleSource,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  const { text } = source.block;
  const grouped = groupedAt(source, start, at, kind);
  if (grouped.length > 0) return grouped;
  numberMark.lastIndex = at;
  const mark = numberMark.exec(text);
  if (mark === null) return [];
  const first = symbolAt(text, at + mark[0].length, kind === 'officialLetter');
  if (first === null) return [];
  const read = [first];
  while (isPlural(text, start)) {
    listed.lastIndex = read.at(-1)?.end ?? first.end;
    const next = listed.exec(text);
    const symbol = next === null ? null : symbolAt(text, listed.lastIndex);
    if (symbol === null) break;
    read.push(symbol);
  }
  const end = read.at(-1)?.end ?? first.end;
  return read.map(({ number, symbol, year, kind: named }) =>
    withTail(source, start, end, {
      kind: named ?? kind,
      type: 'numbered',
      number,
      symbol,
      yearInNumber: year,
    }),
  );
}

/** "các Nghị định 113, 114 và 115/2020/NĐ-CP": one record a number, all with the same span. */
function groupedAt(source: TitleSource, start: number, at: number, kind: InstrumentKind): readonly Printed[] {
  const { text } = source.block;
  listedNumbers.lastIndex = at;
  const match = listedNumbers.exec(text);
  const last = match === null ? null : symbolAt(text, at + match[0].length);
  if (last === null) return [];
  const numbers = [...(match?.groups?.['list']?.match(/\d+/g) ?? []).map(atLeastTwoDigits), last.number];
  return numbers.map((number) =>
    withTail(source, start, last.end, {
      kind,
      type: 'numbered',
      number,
      symbol: last.symbol,
      yearInNumber: last.year,
    }),
  );
}

function isPlural(text: string, start: number): boolean {
  const before = text
    .slice(Math.max(0, start - 8), start)
    .trimEnd()
    .toLowerCase();
  return pluralWords.some((word) => before.endsWith(word));
}

/** "Chỉ thị số 05 của Bộ Chính trị": a number without symbol counts only with its day or body. */
function loneNumberAt(
  source: TitleSource,
  start: number,
  at: number,
  kind: InstrumentKind,
): readonly Printed[] {
  const { text } = source.block;
  loneNumber.lastIndex = at;
  const match = loneNumber.exec(text);
  const number = match?.groups?.['number'];
  if (match === null || number === undefined) return [];
  const printed = withTail(source, start, at + match[0].length, {
    kind,
    type: 'numbered',
    number: atLeastTwoDigits(number),
  });
  return printed.issuer === null && printed.issuedOn === null ? [] : [printed];
}

function lawAt(source: TitleSource, start: number, at: number, kind: InstrumentKind): readonly Printed[] {
  const { text } = source.block;
  for (const pattern of laws) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    const { title, year } = match?.groups ?? {};
    if (match === null || title === undefined) continue;
    const titleStart = at + match[0].indexOf(title);
    const amended = kind === 'law' && amendedBefore(text, start);
    const headEnd = amended ? titleStart + title.length : at + match[0].length;
    numberMark.lastIndex = headEnd;
    const mark = numberMark.exec(text);
    const symbol = mark === null || amended ? null : symbolAt(text, headEnd + mark[0].length);
    const tail = amended
      ? { end: headEnd, issuedOn: null, issuer: null }
      : tailAt(text, symbol?.end ?? headEnd);
    return [
      {
        ...nothing,
        kind,
        range: { start, end: tail.end },
        title: { start: titleStart, end: titleStart + title.length },
        titleText: title,
        type: symbol === null ? 'named' : 'numbered',
        number: symbol?.number ?? null,
        symbol: symbol?.symbol ?? null,
        yearInNumber: symbol?.year ?? null,
        issuedOn:
          tail.issuedOn ??
          (year === undefined || amended ? null : { year: Number(year), month: null, day: null }),
        issuer: tail.issuer,
      },
    ];
  }
  return [];
}

/** "Luật sửa đổi … của Luật X năm 2013": the year belongs to the amending law, not to X. */
function amendedBefore(text: string, start: number): boolean {
  return /(?:Luật|Pháp lệnh) (?:[Ss]ửa đổi(?:, bổ sung)?|[Bb]ổ sung) một số điều của $/.test(
    text.slice(Math.max(0, start - 60), start),
  );
}

function appealAt(text: string, start: number, at: number): readonly Printed[] {
  for (const pattern of appeals) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { title = null, issuer = null } = match.groups ?? {};
    const titleStart = title === null ? 0 : at + match[0].indexOf(title);
    const tail = tailAt(text, at + match[0].length);
    return [
      {
        ...nothing,
        kind: 'appeal',
        range: { start, end: tail.end },
        title: title === null ? null : { start: titleStart, end: titleStart + title.length },
        titleText: title,
        issuer,
        issuedOn: tail.issuedOn,
      },
    ];
  }
  return [];
}

function eventAt(source: TitleSource, start: number, at: number): readonly Printed[] {
  const { text } = source.block;
  for (const { id, pattern } of events) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const { ordinals, ordinal, term = null, body = null } = match.groups ?? {};
    const end = at + match[0].length;
    const event = id === 'plenum' ? ('plenum' as const) : ('congress' as const);
    const issuer = match[0].trim().replace(/^của /, '');
    const fields = { kind: 'resolution' as const, issuer };
    if (event === 'congress') {
      return [
        {
          ...nothing,
          ...fields,
          range: { start, end },
          event: { event, ordinal: ordinal ?? '', term, body },
        },
      ];
    }
    return (ordinals?.match(/\d+/g) ?? []).map((one) =>
      plenumAt(source, start, end, { ...fields, event: { event, ordinal: String(Number(one)), term, body } }),
    );
  }
  return loneNumberAt(source, start, at, 'resolution');
}

/** "Nghị quyết Trung ương 6 khóa XII số 18-NQ/TW": the number may follow the plenum. */
function plenumAt(
  source: TitleSource,
  start: number,
  end: number,
  fields: Partial<Printed> & { kind: InstrumentKind },
): Printed {
  numberMark.lastIndex = end;
  const mark = numberMark.exec(source.block.text);
  const symbol = mark === null ? null : symbolAt(source.block.text, end + mark[0].length);
  const printed = withTail(source, start, symbol?.end ?? end, {
    ...fields,
    type: symbol === null ? 'named' : 'numbered',
    number: symbol?.number ?? null,
    symbol: symbol?.symbol ?? null,
    yearInNumber: symbol?.year ?? null,
  });
  return { ...printed, issuer: fields.issuer ?? null };
}

function bareAt(source: TitleSource, start: number): readonly Printed[] {
  const symbol = symbolAt(source.block.text, start);
  if (symbol?.kind == null) return [];
  return [
    withTail(source, start, symbol.end, {
      kind: symbol.kind,
      type: 'numbered',
      number: symbol.number,
      symbol: symbol.symbol,
      yearInNumber: symbol.year,
    }),
  ];
}
