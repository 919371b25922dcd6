import type { Line } from '../text/lines.ts';
import { matchCue } from './cue.ts';
import type { Paragraph } from './paragraphs.ts';
import {
  archiveCue,
  capacityCue,
  capitalPersonCue,
  personCue,
  positionCue,
  rankCue,
  recipientsCue,
  signedCue,
  softPositionCue,
  witnessCue,
} from './profiles/signature.table.ts';

/** Fewest paragraphs from the end of the body that a signature without "Nơi nhận" may reach up to. */
const signatureReach = 10;

/** Whether a line begins the block of signature: a signing capacity or an office in capitals. */
export function signs(line: Line | undefined): boolean {
  if (line === undefined) return false;
  return matchCue(capacityCue, line.text) !== null || matchCue(positionCue, line.text) !== null;
}

/** Whether a line in capitals begins the signature of whoever confirms the document. */
const confirms = (line: Line | undefined): boolean =>
  line !== undefined && !/\p{Ll}/u.test(line.text) && matchCue(witnessCue, line.text) !== null;

/** How far behind the heading of recipients the place of keeping or a signature must come, in paragraphs. */
const listReach = 40;
/** Longest line that names an office. */
const longestOffice = 120;
/** How far behind an office the name of its holder must come, in paragraphs. */
const nameReach = 5;

/** Whether recipients are listed from here: their heading, and the place of keeping or a signature behind it. */
function listsRecipients(paragraphs: readonly Paragraph[], at: number): boolean {
  const text = paragraphs[at]?.lines[0]?.text ?? '';
  if (!/^n/i.test(text) || matchCue(recipientsCue, text) === null) return false;
  return paragraphs.slice(at + 1, at + listReach).some(({ lines: [line] }) => {
    return line !== undefined && (matchCue(archiveCue, line.text) !== null || signs(line));
  });
}

/** Whether someone signs from here: an office or a capacity on its line, and soon behind it a name alone on its own. */
function isSigned(paragraphs: readonly Paragraph[], at: number): boolean {
  const paragraph = paragraphs[at];
  const [line] = paragraph?.lines ?? [];
  if (paragraph === undefined || line === undefined || paragraph.markers.length > 0 || paragraph.isRow)
    return false;
  if (line.text.length > longestOffice) return false;
  if (!signs(line) && matchCue(softPositionCue, line.text) === null) return false;
  return paragraphs.slice(at + 1, at + 1 + nameReach).some(({ lines: [next], markers, isRow }) => {
    if (next === undefined || markers.length > 0 || isRow) return false;
    return [personCue, capitalPersonCue, rankCue, signedCue].some((cue) => matchCue(cue, next.text) !== null);
  });
}

/**
 * Index of the first paragraph of recipients and signature; the count of paragraphs if the document has neither. The
 * first place counts where recipients are listed or someone signs, for forms in annexes have such places too; where a
 * signature stands before the recipients, the tail begins there.
 */
export function findTail(paragraphs: readonly Paragraph[], from: number): number {
  let recipientsAt = paragraphs.length;
  for (let at = from; at < paragraphs.length; at += 1) {
    if (!listsRecipients(paragraphs, at) && !isSigned(paragraphs, at)) continue;
    recipientsAt = at;
    break;
  }
  if (recipientsAt === paragraphs.length) {
    const heading = paragraphs.findLastIndex(
      ({ lines: [line] }) => line !== undefined && matchCue(recipientsCue, line.text) !== null,
    );
    if (heading >= from) recipientsAt = heading;
  }
  const lowest = Math.max(from, recipientsAt - signatureReach);
  let tailAt = recipientsAt;
  for (let at = recipientsAt - 1; at >= lowest; at -= 1) {
    const paragraph = paragraphs[at];
    if (paragraph === undefined) break;
    if (signs(paragraph.lines[0]) || confirms(paragraph.lines[0])) tailAt = at;
    else if (/[.;:]$/.test(paragraph.block.text) || paragraph.markers.length > 0) break;
  }
  return tailAt;
}
