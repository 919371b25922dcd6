import type { Paragraph } from 'docx';
import type { PaperTitle } from '../paper.ts';
import { balancedWidth, fillLines, textWidth } from '../text-width.ts';
import { balanced, slack } from './balanced.ts';
import type { PageFrame } from './frame.ts';
import { line } from './line.ts';
import { rule } from './rule.ts';

/** Longest and shortest rule under a subject, in millimetres. */
const ruleBounds = [20, 60] as const;

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
  ...subject.map((text) => balanced(text, { size: frame.layout.subjectPt.value, bold: true }, frame)),
  ...(type === null && subject.length === 0 ? [] : [rule(ruleLength(subject, frame), frame.textMm)]),
  line('', { size: frame.layout.betweenParagraphsPt.value }),
];
