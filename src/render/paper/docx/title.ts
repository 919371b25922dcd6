import { AlignmentType, Paragraph } from 'docx';
import type { PaperTitle } from '../paper.ts';
import { balancedWidth, fillLines, textWidth } from '../text-width.ts';
import type { PageFrame } from './frame.ts';
import { line } from './line.ts';
import { rule } from './rule.ts';
import { runsOf } from './run.ts';
import { twipsOfMm, twipsOfPoints } from './units.ts';

/** Room that words may take more in another program than they are reckoned to, in millimetres. */
const slack = 4;

/** Longest and shortest rule under a subject, in millimetres. */
const ruleBounds = [20, 60] as const;

/** A centred paragraph whose lines are about equally long, by indents alone: its text has no breaks of its own. */
const balanced = (text: string, { layout, textMm }: PageFrame, after: number): Paragraph => {
  const size = layout.subjectPt.value;
  const measure = balancedWidth(text, textMm - slack, size, true) + slack;
  const side = twipsOfMm(Math.max(0, (textMm - measure) / 2));
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    indent: { left: side, right: side, firstLine: 0 },
    spacing: { before: 0, after: twipsOfPoints(after), line: 240 },
    keepNext: true,
    keepLines: true,
    children: runsOf(text, { size, bold: true }),
  });
};

const ruleLength = (subject: readonly string[], { layout, textMm }: PageFrame): number => {
  const size = layout.subjectPt.value;
  const last = subject.at(-1) ?? '';
  const measure = balancedWidth(last, textMm - slack, size, true);
  const lastLine = fillLines(last, measure, size, true).at(-1) ?? '';
  const length = textWidth(lastLine, size, true) * layout.ruleShare.value;
  return Math.min(ruleBounds[1], Math.max(ruleBounds[0], length));
};

/** Type and subject in the middle, a rule under them (Annex I, part I, II.5.b). */
export const title = ({ type, subject }: PaperTitle, frame: PageFrame): Paragraph[] => [
  ...(type === null
    ? []
    : [line(type, { size: frame.layout.typePt.value, bold: true }, { before: 12, keepNext: true })]),
  ...subject.map((text) => balanced(text, frame, 0)),
  ...(type === null && subject.length === 0 ? [] : [rule(ruleLength(subject, frame), frame.textMm)]),
  line('', { size: frame.layout.betweenParagraphsPt.value }),
];
