import { AlignmentType, Paragraph } from 'docx';
import { balancedWidth } from '../text-width.ts';
import type { PageFrame } from './frame.ts';
import { type Look, runsOf } from './run.ts';
import { spacing } from './spacing.ts';
import { twipsOfMm } from './units.ts';

/** Room that words may take more in another program than they are reckoned to, in millimetres. */
export const slack = 4;

/**
 * A centred paragraph whose lines are about equally long, by indents alone: its text has no breaks of its own.
 *
 * @param after space below, in points
 */
export const balanced = (text: string, look: Look, { textMm }: PageFrame, after = 0): Paragraph => {
  const measure = balancedWidth(text, textMm - slack, look.size, look.bold === true) + slack;
  const side = twipsOfMm(Math.max(0, (textMm - measure) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side, firstLine: 0 },
    spacing: spacing(0, after),
    keepNext: true,
    keepLines: true,
    children: runsOf(text, look),
  });
};
