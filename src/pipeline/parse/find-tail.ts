import type { Line } from '../text/lines.ts';
import { matchCue } from './cue.ts';
import type { Paragraph } from './paragraphs.ts';
import { capacityCue, positionCue, recipientsCue, witnessCue } from './profiles/signature.table.ts';

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

/**
 * Index of the first paragraph of recipients and signature; the count of paragraphs if the document has neither. The
 * last "Nơi nhận" counts; where a signature stands before it, the tail begins there.
 */
export function findTail(paragraphs: readonly Paragraph[], from: number): number {
  let recipientsAt = paragraphs.length;
  for (let at = paragraphs.length - 1; at >= from; at -= 1) {
    if (matchCue(recipientsCue, paragraphs[at]?.lines[0]?.text ?? '') !== null) {
      recipientsAt = at;
      break;
    }
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
