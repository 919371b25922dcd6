import { BorderStyle, LineRuleType, Paragraph } from 'docx';
import { typeface } from '../layout.table.ts';
import { halfPoints, twipsOfMm, twipsOfPoints } from './units.ts';

/** Height of the empty line that carries a rule, in points. */
const ruleLine = 3;

/**
 * A rule in the middle of its column: an empty paragraph with a border under it, drawn in by its indents. An underline
 * would be as long as the words, and a drawing is lost in other programs.
 *
 * @param rule length in millimetres
 * @param column width of the column in millimetres
 * @param before space above, in points
 */
export const rule = (ruleMm: number, column: number, before = 0): Paragraph => {
  const side = twipsOfMm(Math.max(0, (column - ruleMm) / 2));
  return new Paragraph({
    indent: { left: side, right: side, firstLine: 0 },
    spacing: {
      before: twipsOfPoints(before),
      after: 0,
      line: twipsOfPoints(ruleLine),
      lineRule: LineRuleType.EXACT,
    },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 0, color: '000000' } },
    run: { font: typeface, size: halfPoints(1) },
    keepNext: true,
  });
};
