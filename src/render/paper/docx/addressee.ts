import { AlignmentType, Paragraph } from 'docx';
import { textOfParagraph } from '../blocks.ts';
import type { Layout } from '../layout.table.ts';
import type { PaperParagraph } from '../paper.ts';
import { runsOf } from './run.ts';
import { spacing } from './spacing.ts';
import { twipsOfMm } from './units.ts';

/** Where the heading over several addressees begins, in millimetres. */
const headingAt = 25;

/** Where their dashes stand: under the colon of the heading. */
const dashAt = 42.6;

/** How far their further lines stand behind the dash. */
const hanging = 3;

/**
 * "Kính gửi: …" in the middle where there is one addressee; several stand under it, their dashes under its colon (Annex I,
 * part I, II.9.d).
 */
export const addressee = (paragraph: PaperParagraph, layout: Layout): Paragraph => {
  const text = textOfParagraph(paragraph);
  const isListed = /^[-–+]/.test(text);
  const isHeading = /:\s*$/.test(text);
  const left = twipsOfMm(isListed ? dashAt + hanging : isHeading ? headingAt : 0);
  return new Paragraph({
    alignment: isListed || isHeading ? AlignmentType.LEFT : AlignmentType.CENTER,
    indent: isListed ? { left, hanging: twipsOfMm(hanging) } : { left, firstLine: 0 },
    spacing: spacing(0, layout.betweenParagraphsPt.value),
    children: runsOf(text, { size: layout.bodyPt.value }),
  });
};
