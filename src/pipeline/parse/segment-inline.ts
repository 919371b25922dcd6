import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import { parseRoman } from '../text/numerals.ts';
import { allMatches } from './cue.ts';
import { isInsideName } from './dashed-name.ts';
import { letterFollows, letterValue } from './letter-series.ts';
import { readMarkers } from './marker.ts';
import { inlineMark, partOpening } from './profiles/inline-marks.table.ts';
import { partAt, type Segment } from './segment.ts';

/** Length from which a line holds more than a paragraph: its line ends are lost, and headings stand inside it. */
const lostLineEnds = 600;
/** The same of all lines on average, and the share of the whole source that such a line has among shorter ones. */
const longOnAverage = 700;
const shareOfSource = 0.25;
/** Longest heading that a dash may follow without a stop. */
const longestHeading = 60;

/** Shapes of marks, each below those before it. */
const shapes = ['roman', 'article', 'arabic', 'decimal', 'letter', 'dash'] as const;
type Shape = (typeof shapes)[number];

interface Mark {
  readonly at: number;
  readonly shape: Shape;
  /** Place in its series; null for dashes. */
  readonly value: number | null;
  /** A stop or a colon stands before it. */
  readonly isBehindStop: boolean;
  /** A heading in capitals stands before it. */
  readonly isBehindHeading: boolean;
  /** A capital stands behind it. */
  readonly isBeforeCapital: boolean;
}

/** Lines that hold several clauses, with those parted that stand in safe order one behind the other. */
export function segmentInline(lines: readonly Segment[]): Segment[] {
  const length = lines.reduce((sum, { text }) => sum + text.length, 0);
  const longest = length > longOnAverage * lines.length ? lostLineEnds : length * shareOfSource;
  return lines.flatMap((line) => {
    const isLong = line.text.length > Math.max(lostLineEnds, longest);
    return isLong || mayHoldClauses(line.text) ? partAt(line, partings(line.text, isLong)) : [line];
  });
}

const mayHoldClauses = (text: string): boolean =>
  /[;:.]\s+(?:[a-z\u0111]\)|\d{1,2}[.)]|[-–+•])\s/u.test(text);

function partings(text: string, isLong: boolean): Range[] {
  const places = isLong
    ? allMatches(partOpening, text).map(({ index, 0: found }) => index + found.length)
    : [];
  places.push(...clausesIn(text, isLong));
  return [...new Set(places)].sort((a, b) => a - b).map((at) => ({ start: at, end: at }));
}

/** Places of the marks that go on with a series of the line, or begin one that goes on. */
function clausesIn(text: string, isLong: boolean): number[] {
  const places: number[] = [];
  const last = new Map<Shape, number>(ownMark(text));
  // A series that begins inside the line counts only from its second member on.
  const begun = new Map<Shape, number>();
  let head = 0;
  for (const mark of marksIn(text)) {
    const { at, shape, value } = mark;
    if (!isAllowed(mark, isLong, text, head)) continue;
    const before = last.get(shape);
    const first = begun.get(shape);
    const isFirst = value === null || value === 1;
    const isNext =
      value === null ? (before ?? first) !== undefined : before !== undefined && goesOn(shape, before, value);
    if (!isFirst && !isNext) continue;
    if (isNext) places.push(first ?? at);
    if (isNext || isLong) places.push(at);
    if (isFirst) begun.set(shape, at);
    if (value !== null) {
      last.set(shape, value);
      for (const deeper of last.keys()) if (isBelow(deeper, shape)) last.delete(deeper);
    }
    head = at;
  }
  return places;
}

const isBelow = (a: Shape, b: Shape): boolean => shapes.indexOf(a) > shapes.indexOf(b);

const goesOn = (shape: Shape, before: number, value: number): boolean =>
  shape === 'letter' ? letterFollows(before, value) : value === before + 1;

/** The marker with which the line itself begins. */
function ownMark(text: string): [Shape, number][] {
  const [own] = readMarkers(text);
  if (own === undefined) return [];
  const kind = own.kind === 'plus' || own.kind === 'bullet' ? 'dash' : own.kind;
  return shapes.flatMap((shape): [Shape, number][] => (shape === kind ? [[shape, own.value ?? 0]] : []));
}

/** @param head where the mark before this one stands, or the line begins */
function isAllowed(mark: Mark, isLong: boolean, text: string, head: number): boolean {
  const { at, shape, isBehindStop, isBehindHeading, isBeforeCapital } = mark;
  if (shape === 'dash') {
    if (isBehindStop) return isBeforeCapital || isLong;
    const since = text.slice(head, at);
    return (
      isLong &&
      isBeforeCapital &&
      since.length <= longestHeading &&
      /^(?:\d|[a-z\u0111]\)|[IVX])[^;:,]*$/u.test(since) &&
      !isInsideName(since, text.slice(at + 1))
    );
  }
  if (isBehindStop) return isLong || shape === 'letter' || shape === 'arabic';
  return isLong && isBehindHeading && isBeforeCapital;
}

function marksIn(text: string): Mark[] {
  const closed = closedRanges(text);
  let range = 0;
  return allMatches(inlineMark, text).flatMap((match): Mark[] => {
    const at = match.index;
    while ((closed[range]?.end ?? Number.POSITIVE_INFINITY) <= at) range += 1;
    if ((closed[range]?.start ?? text.length) < at) return [];
    const before = text.slice(Math.max(0, at - 30), at).trimEnd();
    const after = text
      .slice(at + match[0].length)
      .trimStart()
      .slice(0, 2);
    const shape = shapes.find((name) => match.groups?.[name] !== undefined);
    if (shape === undefined) return [];
    return [
      {
        at,
        shape,
        value: orderOf(shape, match.groups?.[shape] ?? ''),
        isBehindStop: /[.;:!?”)/]$/.test(before),
        isBehindHeading: /\p{Lu}{2,}[)”]?$/u.test(before),
        isBeforeCapital: /^["“]?\p{Lu}/u.test(after),
      },
    ];
  });
}

function orderOf(shape: Shape, value: string): number | null {
  switch (shape) {
    case 'roman':
      return parseRoman(value);
    case 'letter':
      return letterValue(value);
    case 'decimal':
      return Number(value.slice(value.lastIndexOf('.') + 1));
    case 'dash':
      return null;
    default:
      return Number(value);
  }
}

/** Quotations and brackets, in which no clause begins. */
const closedRanges = (text: string): Range[] =>
  matchesOf(/“[^“”]{0,400}”|\([^()]{0,400}\)/g, text).map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
