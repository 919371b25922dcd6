import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import { allMatches, findCue, matchCue } from './cue.ts';
import { brokenPieces, headPieces } from './profiles/head-pieces.table.ts';
import { letterheadCues, printedMottoCue } from './profiles/letterhead.table.ts';
import { basisCue } from './profiles/preamble.table.ts';
import { columnStarts, partAt, type Segment } from './segment.ts';
import { isOtherTitle, readTitle } from './title-line.ts';

/** Farthest line of a letterhead; what a web page prints over it counts too. */
const headLimit = 80;
/** Farthest line of its motto. */
const mottoLimit = 40;
/** Longest text that may stand beside a piece of a letterhead. */
const longestBeside = 120;
/** Length from which a line without any piece of a letterhead is running text. */
const longestHeadLine = 200;

const hasSmallLetter = /\p{Ll}/u;

/** The pieces of a letterhead that a line holds, in order and without overlap. */
function piecesIn(text: string): (Range & { readonly certain: boolean })[] {
  let covered = 0;
  return headPieces
    .flatMap((piece) =>
      allMatches(piece, text).map(({ index, 0: found }) => ({
        start: index,
        end: piece.open ? index : index + found.trimEnd().length,
        certain: piece.certain,
      })),
    )
    .sort((a, b) => a.start - b.start)
    .filter(({ start, end }) => {
      if (start < covered) return false;
      covered = end;
      return true;
    });
}

/** A text that a letterhead prints beside another although it holds small letters: a number, a subject. */
const isPiece = (text: string): boolean => findCue(letterheadCues, text) !== null;

/**
 * Where a line of a letterhead is to be parted: before and behind each piece that it prints beside others, at wide gaps
 * and at the bars of a table. An uncertain piece counts only where no running text precedes it on
 * the line.
 */
function partings(line: Segment): Range[] {
  const { text } = line;
  const gaps = columnStarts(line);
  const cuts: Range[] = [];
  const inside: Range[] = [];
  let at = 0;
  for (const { start, end, certain } of piecesIn(text)) {
    const beside = text.slice(at, start).replaceAll('|', '').trim();
    const isApart = certain || gaps.includes(start) || !hasSmallLetter.test(beside) || isPiece(beside);
    if (beside.length > longestBeside || !isApart) break;
    cuts.push({ start, end: start }, { start: end, end });
    inside.push({ start, end });
    at = end;
  }
  const isInside = (offset: number): boolean =>
    inside.some(({ start, end }) => offset > start && offset < end);
  for (const gap of gaps) if (!isInside(gap)) cuts.push({ start: gap, end: gap });
  for (const { index } of matchesOf(/\|/g, text)) cuts.push({ start: index, end: index + 1 });
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Whether a line opens the running text under a letterhead. */
const opensText = ({ text }: Segment): boolean =>
  matchCue(basisCue, text) !== null || (text.length > longestHeadLine && piecesIn(text).length === 0);

/**
 * Parts the lines of a letterhead that print two columns, or all of it, in one line. It reads as far as the title, else
 * as far as the first running text; text that a page of the web prints over the motto ends it not.
 */
export function segmentHead(lines: readonly Segment[]): Segment[] {
  const head: Segment[] = [];
  const mottoAt = lines.slice(0, mottoLimit).findIndex(hasMotto);
  let at = 0;
  for (let titled = false; at < Math.min(lines.length, headLimit) && !titled; at += 1) {
    const line = lines[at];
    const isOver = at < mottoAt;
    if (line === undefined || (opensText(line) && !isOver)) break;
    const parts = isOver && opensText(line) ? [line] : partAt(line, partings(line));
    titled = parts.some(
      ({ text }) =>
        (readTitle(text) !== null && !(isOver && hasSmallLetter.test(text))) || isOtherTitle(text),
    );
    head.push(...parts);
  }
  return [...head, ...lines.slice(at)];
}

const hasMotto = ({ text }: Segment): boolean => matchCue(printedMottoCue, text) !== null;

/** Whether a line of a letterhead goes on in the next one, for a narrow column broke it in the middle of its wording. */
export const isBroken = (text: string, next: string): boolean =>
  brokenPieces.some(
    ({ begins, goesOn }) => matchCue(begins, text) !== null && matchCue(goesOn, next) !== null,
  );
