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
export const signs = ({ text }: Line): boolean =>
  matchCue(capacityCue, text) !== null || matchCue(positionCue, text) !== null;

/** Whether a line in capitals begins the signature of whoever confirms the document. */
const confirms = ({ text }: Line): boolean => !/\p{Ll}/u.test(text) && matchCue(witnessCue, text) !== null;

/** How far behind the heading of recipients the place of keeping or a signature must come, in paragraphs. */
const listReach = 40;
/** Longest line that names an office. */
const longestOffice = 120;
/** How far behind an office the name of its holder must come, in paragraphs. */
const nameReach = 5;

const opensRecipients = ({ lines: [line] }: Paragraph): boolean =>
  matchCue(recipientsCue, line.text) !== null;

/** Whether recipients are listed from here: their heading, and the place of keeping or a signature behind it. */
const listsRecipients = (paragraph: Paragraph, at: number, paragraphs: readonly Paragraph[]): boolean =>
  opensRecipients(paragraph) &&
  paragraphs
    .slice(at + 1, at + listReach)
    .some(({ lines: [line] }) => matchCue(archiveCue, line.text) !== null || signs(line));

/** Whether a line names an office or a capacity and no more. */
const namesOffice = (line: Line): boolean =>
  line.text.length <= longestOffice && (signs(line) || matchCue(softPositionCue, line.text) !== null);

/** Whether someone signs from here: an office or a capacity on its line, and soon behind it a name alone on its own. */
const isSigned = (
  { lines: [line], isRow }: Paragraph,
  at: number,
  paragraphs: readonly Paragraph[],
): boolean =>
  !isRow &&
  namesOffice(line) &&
  paragraphs
    .slice(at + 1, at + 1 + nameReach)
    .some(
      ({ lines: [next], isRow: isCell }) =>
        !isCell &&
        [personCue, capitalPersonCue, rankCue, signedCue].some((cue) => matchCue(cue, next.text) !== null),
    );

/**
 * Index of the first paragraph of recipients and signature; the count of paragraphs if the document has neither. The
 * first place counts where recipients are listed or someone signs, for forms in annexes have such places too; where a
 * signature stands before the recipients, the tail begins there.
 */
export function findTail(paragraphs: readonly Paragraph[], from: number): number {
  const first = paragraphs.findIndex(
    (paragraph, at) =>
      at >= from && (listsRecipients(paragraph, at, paragraphs) || isSigned(paragraph, at, paragraphs)),
  );
  const opened = first < 0 ? paragraphs.findLastIndex(opensRecipients) : first;
  const recipientsAt = opened < from ? paragraphs.length : opened;
  const lowest = Math.max(from, recipientsAt - signatureReach);
  let tailAt = recipientsAt;
  for (const [back, { lines, block, markers }] of paragraphs
    .slice(lowest, recipientsAt)
    .toReversed()
    .entries()) {
    if (signs(lines[0]) || confirms(lines[0])) tailAt = recipientsAt - 1 - back;
    else if (/[.;:]$/.test(block.text) || markers.length > 0) break;
  }
  return tailAt;
}
