import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import { allMatches, matchCue } from './cue.ts';
import { pageAtEndCue } from './profiles/headings.table.ts';
import {
  appendixCue,
  attachmentCue,
  capacityCue,
  capitalPersonCue,
  personCue,
  positionCue,
  rankCue,
  recipientsCue,
  witnessCue,
} from './profiles/signature.table.ts';
import { besideRecipients, nextPlainRecipient, nextRecipient } from './profiles/tail-pieces.table.ts';
import { columnStarts, partAt, type Segment } from './segment.ts';

/** Most lines under "Nơi nhận" that recipients and signature side by side may take. */
const tailReach = 60;
/** Most lines that stand behind the first row of a signature in a table. */
const drawnReach = 10;

/**
 * Parts the lines of recipients and signature that print both columns in one line, and recipients that stand one behind
 * the other on it.
 */
export function segmentTail(lines: readonly Segment[]): Segment[] {
  let left = 0;
  return lines.flatMap((line, at) => {
    if (isHeading(line.text) || isSignatureRow(line) || isDrawnSignature(lines, at))
      left = Math.max(left, tailReach);
    else if (opensAnnex(line.text)) left = 0;
    if (left <= 0) return [line];
    left -= 1;
    if (matchCue(pageAtEndCue, line.text) !== null) return [line];
    return partAt(line, partings(line));
  });
}

/** Offices and bodies beside each other, all in capitals: signatures without recipients before them. */
function isSignatureRow({ columns, text }: Segment): boolean {
  if (columns.length < 2 || /\p{Ll}/u.test(text)) return false;
  return columns.some(({ text: column }) => isOffice(column));
}

const isOffice = (text: string): boolean =>
  [capacityCue, positionCue, witnessCue].some((cue) => matchCue(cue, text) !== null);
const isName = (text: string): boolean =>
  [personCue, capitalPersonCue, rankCue].some((cue) => matchCue(cue, text) !== null);

/** Cells of a row that is drawn with bars; none of any other line. */
const cellsOf = (text: string): string[] =>
  /^\|.*\|$/.test(text)
    ? text
        .split('|')
        .map((cell) => cell.trim())
        .filter((cell) => cell !== '')
    : [];

/** Offices in the cells of a table, names in those under them, and no more before the end of the document: a signature. */
function isDrawnSignature(lines: readonly Segment[], at: number): boolean {
  const cells = cellsOf(lines[at]?.text ?? '');
  if (!cells.some(isOffice) || cells.some((cell) => /\p{Ll}/u.test(cell))) return false;
  const rest = lines.slice(at + 1, at + 2 + drawnReach);
  const end = rest.findIndex(({ text }) => opensAnnex(text) || isHeading(text));
  const below = end < 0 ? rest : rest.slice(0, end);
  return below.length <= drawnReach && below.some(({ text }) => cellsOf(text).some(isName));
}

const opensAnnex = (text: string): boolean =>
  matchCue(appendixCue, text) !== null || matchCue(attachmentCue, text) !== null;

/** Also in the first cell of a table that is drawn with bars. */
const isHeading = (text: string): boolean => matchCue(recipientsCue, text.replace(/^\|\s*/, '')) !== null;

function partings(line: Segment): Range[] {
  const { text } = line;
  const places = columnStarts(line);
  for (const cue of besideRecipients) {
    for (const { index, 0: found } of allMatches(cue, text)) places.push(index + found.length);
  }
  const dashed = allMatches(nextRecipient, text);
  const inline = dashed.length > 0 || !isHeading(text) ? dashed : allMatches(nextPlainRecipient, text);
  for (const { index, 0: found } of inline) places.push(index + found.length);
  const cuts = [...new Set(places)].map((at) => ({ start: at, end: at }));
  for (const { index } of matchesOf(/\|/g, text)) cuts.push({ start: index, end: index + 1 });
  return cuts.sort((a, b) => a.start - b.start || a.end - b.end);
}
