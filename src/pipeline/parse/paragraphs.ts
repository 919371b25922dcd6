import type { Block } from '../text/block.ts';
import { slice } from '../text/normalise.ts';
import { findCue, matchCue } from './cue.ts';
import { breaksName, isInsideName } from './dashed-name.ts';
import { type Marker, readDoubtful, readMarkers } from './marker.ts';
import { capitalBodyCue, noAuthorityCue } from './profiles/issuer.table.ts';
import { callsForNumberCue, danglingCue, openHeadingCue, timeAtEndCue } from './profiles/joins.table.ts';
import {
  bareDateCue,
  type LetterheadCue,
  letterheadCues,
  stampGoesOnCue,
} from './profiles/letterhead.table.ts';
import { addresseeCue, basisCue } from './profiles/preamble.table.ts';
import { aboutCue } from './profiles/reference.table.ts';
import { capacityCue, positionCue, recipientsCue } from './profiles/signature.table.ts';
import { runningHeads } from './running-heads.ts';
import type { Segment } from './segment.ts';
import { isBroken } from './segment-head.ts';
import { tableRows } from './table-rows.ts';
import { readTitle } from './title-line.ts';

/** The lines of a paragraph, of which there is at least one. */
export type Lines = readonly [Segment, ...Segment[]];

/** Lines that a reader reads as one, and what their start may be. */
export interface Paragraph {
  readonly lines: Lines;
  readonly block: Block;
  /** Readings of its start as a marker, likeliest first. */
  readonly markers: readonly Marker[];
  /** What the line is by its own wording, if it belongs to the head of a document. */
  readonly headCue: LetterheadCue | null;
  /** A row of a table: read by itself, whatever it begins with. */
  readonly isRow: boolean;
}

const sentenceEnd = /[.!?…:](?:["”’)\]]*)$/u;
const closesList = /;$/u;
const hasSmallLetter = /\p{Ll}/u;

/** Cues of lines that may stand in the middle of a sentence: the text goes on after them. */
const interrupting: ReadonlySet<LetterheadCue> = new Set([
  'pageFurniture',
  'placeDate',
  'number',
  'stamp',
  'digitalSignature',
]);

/** Joins mapped lines with one space, whose offset is the end of the line before it. */
export function joinLines(lines: readonly Segment[]): Block {
  const [only] = lines;
  if (only !== undefined && lines.length === 1)
    return { text: only.text, offsets: only.offsets, lines: [only.number] };
  let text = '';
  const offsets: number[] = [];
  for (const line of lines) {
    if (text !== '') text += ' ';
    text += line.text;
    // One by one: a line may have more characters than a call may have arguments.
    for (const offset of line.offsets) offsets.push(offset);
  }
  return { text, offsets, lines: [...new Set(lines.map(({ number }) => number))] };
}

/** The part of a block from `start` on, with the same lines. */
export function tailOf(block: Block, start: number): Block {
  return { ...slice(block, start), lines: block.lines };
}

/** Right margin of a source whose lines are broken at a fixed width, in code units; null where they are not. */
export function wrapWidth(lines: readonly Segment[]): number | null {
  const broken = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.adjacent === true && /^\p{Ll}/u.test(next.text) && !sentenceEnd.test(line.text);
  });
  if (broken.length < 6) return null;
  const widths = broken.map(({ text }) => text.length).sort((a, b) => a - b);
  const width = widths[Math.floor(widths.length / 2)] ?? 0;
  return width >= 40 && width <= 160 ? width : null;
}

/** Brackets in the middle of a sentence: it ends or goes on behind them. */
const insertion = /^\([^()]{1,200}\)[.;,]/;

/** The next of several names in quotation marks; a name behind a comma begins no paragraph. */
const furtherName = /^[“"]/;

/** A number that only a list has before a capital: "2. Tổ chức", where a date would go on with a stroke or a month. */
const listMark = /^(?:\d{1,2}|[IVX]{1,5})[.)/]\s+\p{Lu}/u;

/** What surrounds the seam of two lines. */
interface Surroundings {
  readonly width: number | null;
  /** The paragraph that may go on begins with a marker. */
  readonly isMarked: boolean;
  /** Nothing but page numbers and the like stands between the lines. */
  readonly isInterrupted: boolean;
}

/** Longest text that is but a cell of a table, whose next cell goes on with no name. */
const longestCell = 20;

/** Fewest characters of a line that a page break interrupts, for a heading may stand at the foot of a page. */
const shortestBroken = 60;

/** A number and the bracket that it closes, alone on their line: "(GIAI ĐOẠN" goes on in "I)". */
const closingMark = /^[\dIVX]{1,5}\)[”"]?[.;,]?$/;

/** Whether a mark stands open at the end of a line: a bracket, a quotation. */
const isOpen = (text: string, open: string, close: string): boolean =>
  text.lastIndexOf(open) > text.lastIndexOf(close);

/** Fewest characters of a heading in capitals that fills its line, and its share of a margin, for capitals are wide. */
const shortestFull = 50;
const shareOfMargin = 0.65;

/** Capitals that are no rest of a heading, unless its wording calls for one. */
const ownCapitals = [positionCue, capitalBodyCue, recipientsCue];

/** Whether a heading in capitals goes on in the capitals right under it: it broke off, or fills its line. */
function headingGoesOn(text: string, next: Segment, width: number | null): boolean {
  if (!next.adjacent || hasSmallLetter.test(next.text) || matchCue(capacityCue, next.text) !== null)
    return false;
  if (matchCue(openHeadingCue, text) !== null) return true;
  return (
    text.length >= (width === null ? shortestFull : width * shareOfMargin) &&
    !/[.;:!?]$/.test(text) &&
    /\p{Lu}{2}/u.test(next.text) &&
    ownCapitals.every((cue) => matchCue(cue, next.text) === null)
  );
}

/** Longest line of what a letter is about, in a narrow column. */
const longestAbout = 60;

/** Whether a line goes on with what a letter is about: no sentence, and by its wording no other line of a head. */
const aboutGoesOn = ({ text: about }: Segment, { text, adjacent }: Segment): boolean =>
  adjacent &&
  text.length <= longestAbout &&
  !/[.;:]$/.test(about) &&
  !/[.;:]$/.test(text) &&
  readTitle(text) === null &&
  [addresseeCue, basisCue, capitalBodyCue, noAuthorityCue].every((cue) => matchCue(cue, text) === null);

/** A number, a day or the number of an instrument that breaks off at its hyphen or slash: "98/2023/NĐ-", "07/4/". */
const openNumber = /\d[\p{L}\d/-]{0,20}\s?[-–/]$/u;

/** Whether `next` goes on with the sentence that the line `last` broke off. */
function goesOn(last: Segment, next: Segment, { width, isMarked, isInterrupted }: Surroundings): boolean {
  const text = last.text;
  if (matchCue(recipientsCue, text) !== null) return false;
  if (
    isMarked &&
    text.endsWith(':') &&
    text.length > shortestBroken &&
    next.adjacent &&
    /^\p{Ll}/u.test(next.text)
  )
    return true;
  if (sentenceEnd.test(text)) return false;
  if (!hasSmallLetter.test(text)) return isMarked && headingGoesOn(text, next, width);
  if (/^\p{Ll}/u.test(next.text)) return !closesList.test(text) || isMarked || /^\p{Lu}/u.test(text);
  if (closesList.test(text)) return false;
  if (matchCue(danglingCue, text) !== null || openNumber.test(text)) return true;
  if (next.adjacent && text.length > longestCell && breaksName(text, next.text)) return true;
  if (insertion.test(next.text) || (text.endsWith(',') && furtherName.test(next.text))) return true;
  if (/^\d/.test(next.text) && next.adjacent && matchCue(callsForNumberCue, text) !== null) return true;
  if (isOpen(text, '(', ')') && /^[^(]{0,80}\)/.test(next.text)) return true;
  if (isOpen(text, '“', '”') && /^[^“]{0,80}”/.test(next.text)) return true;
  if (
    isInterrupted &&
    text.length > shortestBroken &&
    hasSmallLetter.test(next.text) &&
    matchCue(basisCue, next.text) === null
  )
    return true;
  const fillsLine = width !== null && next.adjacent && text.length >= width * 0.85;
  return fillsLine && /\p{Ll}|^\P{L}+$/u.test(next.text) && matchCue(basisCue, next.text) === null;
}

/**
 * Whether a sentence broke right before a number or a dash of its own, so that the next line only seems to begin with a
 * marker: after a word that calls for a number, in a range of years, in a name with a dash, in an open quotation.
 */
function breaksBeforeMark(last: Segment, next: Segment, width: number | null): boolean {
  const text = last.text;
  if (isOpen(text, '(', ')') && next.adjacent && closingMark.test(next.text)) return true;
  if (sentenceEnd.test(text) || closesList.test(text) || !hasSmallLetter.test(text)) return false;
  if (/^[\dIVXl]/.test(next.text) && !/^\d+\.[\dlIOo]/.test(next.text)) {
    if (listMark.test(next.text) && matchCue(timeAtEndCue, text) !== null) return false;
    return next.adjacent && text.length > 30 && matchCue(callsForNumberCue, text) !== null;
  }
  const dash = /^[-–—]\s?/.exec(next.text)?.[0];
  if (dash === undefined) return false;
  const rest = next.text.slice(dash.length);
  if (/\d{4}$/.test(text) && /^[\dOol]{4}/.test(rest)) return true;
  if (isInsideName(text, rest)) return true;
  if (isOpen(text, '“', '”') && rest.includes('”')) return true;
  if (/“[^”:]{1,80}$/u.test(text)) return true;
  return width !== null && next.adjacent && text.length >= width * 0.85 && /^\p{Ll}/u.test(rest);
}

/** A paragraph in the making. */
interface Group {
  readonly lines: [Segment, ...Segment[]];
  readonly markers: readonly Marker[];
  headCue: LetterheadCue | null;
  readonly isRow: boolean;
}

/** Whether nothing but the foot and the head of a page stand there, a page number among them. */
const isPageBreak = (groups: readonly Group[]): boolean =>
  groups.every(({ headCue }) => headCue === 'pageFurniture') &&
  groups.some(({ lines }) => /\d/.test(lines[0].text));

/**
 * Lines to paragraphs: a line without a marker goes on with the paragraph before it where that broke off in the middle
 * of a sentence, over blank lines and over lines that a scanner put in between.
 */
export function toParagraphs(lines: readonly Segment[]): Paragraph[] {
  const width = wrapWidth(lines);
  const rows = tableRows(lines);
  const heads = runningHeads(lines);
  const groups: Group[] = [];
  let open: Group | null = null;
  for (const [at, line] of lines.entries()) {
    if (rows.has(line)) {
      groups.push({ lines: [line], markers: [], headCue: null, isRow: true });
      continue;
    }
    const before: Segment | undefined = groups.at(-1)?.lines.at(-1);
    const broken = groups.at(-1);
    if (before !== undefined && broken !== undefined && isBroken(before.text, line.text)) {
      broken.lines.push(line);
      broken.headCue = findCue(letterheadCues, joinLines(broken.lines).text)?.id ?? null;
      continue;
    }
    const own = heads.has(line) ? 'pageFurniture' : headCueOf(line, broken?.headCue ?? null);
    const headCue = own === null && isOwnDate(line, groups, lines[at + 1]) ? 'placeDate' : own;
    const last: Segment | undefined = open?.lines.at(-1);
    const isInside: boolean = headCue === null && last !== undefined && breaksBeforeMark(last, line, width);
    const markers: Marker[] = headCue === 'pageFurniture' || isInside ? [] : readMarkers(line.text);
    const bare = open !== null && open.lines.length === 1 && isBareMarker(open.lines[0]);
    const mayBeMarker = !isInside && readDoubtful(line.text).length > 0;
    if (headCue === null && markers.length === 0 && !mayBeMarker && open !== null && last !== undefined) {
      const isMarked = open.markers.length > 0;
      const isInterrupted = isPageBreak(groups.slice(groups.lastIndexOf(open) + 1));
      const isAbout = open.headCue === 'aboutLine' && matchCue(aboutCue, open.lines[0].text) !== null;
      if (
        bare ||
        isInside ||
        (isAbout && aboutGoesOn(last, line)) ||
        goesOn(last, broken?.isRow === true ? { ...line, adjacent: false } : line, {
          width,
          isMarked,
          isInterrupted,
        })
      ) {
        open.lines.push(line);
        continue;
      }
    }
    const group: Group = { lines: [line], markers, headCue, isRow: false };
    groups.push(group);
    if (headCue === null || !interrupting.has(headCue)) open = group;
  }
  return groups.map((group) => ({ ...group, block: joinLines(group.lines) }));
}

/** What a line is by its own wording or, right under a stamp, as a part of that. */
function headCueOf(line: Segment, above: LetterheadCue | null): LetterheadCue | null {
  // A line of a head begins with a capital; in small letters the same words go on with a sentence.
  if (/^(?!v\s?\/)\p{Ll}/u.test(line.text)) return null;
  const own = findCue(letterheadCues, line.text)?.id ?? null;
  const mayGoOn = (own === null || own === 'number') && above === 'stamp' && line.adjacent;
  return mayGoOn && matchCue(stampGoesOnCue, line.text.replace(/\s+/g, '')) !== null ? 'stamp' : own;
}

/**
 * Whether a day without a place is that of the document: it stands in a head that no stamp shares, behind the number, or
 * right over a signature.
 */
function isOwnDate(line: Segment, before: readonly Group[], next: Segment | undefined): boolean {
  if (matchCue(bareDateCue, line.text) === null) return false;
  if (next !== undefined && [capacityCue, positionCue].some((cue) => matchCue(cue, next.text) !== null))
    return true;
  return (
    before.some(({ headCue }) => headCue === 'number') &&
    before.every(
      ({ headCue, lines: [first] }) =>
        headCue !== 'stamp' && (headCue !== null || !hasSmallLetter.test(first.text)),
    )
  );
}

/** A line that holds a marker and nothing else: its text stands on the next line. */
function isBareMarker({ text }: Segment): boolean {
  const [marker] = readMarkers(text);
  return marker !== undefined && marker.length >= text.length;
}
