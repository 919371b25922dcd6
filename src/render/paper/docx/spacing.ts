import { type ISpacingProperties, LineRuleType } from 'docx';
import { lineUnits, twipsOfPoints } from './units.ts';

/**
 * Space above and below a paragraph, in points, and between its lines, as a multiple of a single line. The rule of the
 * lines is always named: programs differ in what they take for it where it is missing.
 */
export const spacing = (before: number, after: number, lines = 1): ISpacingProperties => ({
  before: twipsOfPoints(before),
  after: twipsOfPoints(after),
  line: lineUnits(lines),
  lineRule: LineRuleType.AUTO,
});
