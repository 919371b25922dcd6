import type { Range } from '../text/block.ts';
import { matchesOf } from '../text/matches.ts';
import { allMatches, matchCue } from './cue.ts';
import {
  appendixCue,
  attachmentCue,
  capacityCue,
  positionCue,
  recipientsCue,
  witnessCue,
} from './profiles/signature.table.ts';
import { besideRecipients, nextPlainRecipient, nextRecipient } from './profiles/tail-pieces.table.ts';
import { columnStarts, partAt, type Segment } from './segment.ts';

/** Most lines under "Nơi nhận" that recipients and signature side by side may take. */
const tailReach = 60;

/**
 * Parts the lines of recipients and signature that print both columns in one line, and recipients that stand one behind
 * the other on it.
 */
export function segmentTail(lines: readonly Segment[]): Segment[] {
  let left = 0;
  return lines.flatMap((line) => {
    if (isHeading(line.text) || isSignatureRow(line)) left = Math.max(left, tailReach);
    else if (opensAnnex(line.text)) left = 0;
    if (left <= 0) return [line];
    left -= 1;
    return partAt(line, partings(line));
  });
}

/** Offices and bodies beside each other, all in capitals: signatures without recipients before them. */
function isSignatureRow({ columns, text }: Segment): boolean {
  if (columns.length < 2 || /\p{Ll}/u.test(text)) return false;
  return columns.some(({ text: column }) =>
    [capacityCue, positionCue, witnessCue].some((cue) => matchCue(cue, column) !== null),
  );
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
