import { AlignmentType, Paragraph, type Table, type TextRun } from 'docx';
import { markerGap, textOfParagraph } from '../blocks.ts';
import type { PaperBlock, PaperParagraph, PaperStyle } from '../paper.ts';
import { addressee } from './addressee.ts';
import type { PageFrame } from './frame.ts';
import { type Look, runsOf } from './run.ts';
import { spacing } from './spacing.ts';
import { dataTable } from './table.ts';
import { twipsOfMm } from './units.ts';

/** Longest heading, in characters, that is held on the page of the text under it. */
const longestKept = 250;

const bold: ReadonlySet<PaperStyle> = new Set(['centred', 'section', 'heading']);

const runsOfParagraph = (paragraph: PaperParagraph, size: number): TextRun[] => {
  const { style, marker, runs } = paragraph;
  const look = (own: Partial<Look>): Look => ({
    size,
    bold: own.bold === true || bold.has(style),
    italic: own.italic === true || style === 'basis',
    isSlot: own.isSlot === true,
  });
  const first =
    marker === null ? [] : runsOf(marker + markerGap(paragraph), look({ bold: style === 'article' }));
  return [...first, ...runs.flatMap(({ text, ...own }) => runsOf(text, look(own)))];
};

const paragraphOf = (paragraph: PaperParagraph, { layout }: PageFrame, isLast: boolean): Paragraph => {
  if (paragraph.style === 'addressee') return addressee(paragraph, layout);
  const isCentred = paragraph.style === 'centred';
  const isHeading = bold.has(paragraph.style);
  const keepNext = (isHeading || isLast) && textOfParagraph(paragraph).length <= longestKept;
  return new Paragraph({
    alignment: isCentred ? AlignmentType.CENTER : AlignmentType.JUSTIFIED,
    indent: { firstLine: isCentred ? 0 : twipsOfMm(layout.firstLineMm.value) },
    spacing: spacing(0, layout.betweenParagraphsPt.value, layout.lineSpacing.value),
    widowControl: true,
    ...(keepNext ? { keepNext: true } : {}),
    children: runsOfParagraph(paragraph, layout.bodyPt.value),
  });
};

/**
 * Paragraphs and tables as they follow each other; markers are typed text, so that no program renumbers them (Annex I,
 * part I, II.6). The last paragraph stays with what follows the body, so that no page bears a signature alone.
 */
export const body = (
  blocks: readonly PaperBlock[],
  frame: PageFrame,
  holdsLast: boolean,
): (Paragraph | Table)[] =>
  blocks.flatMap((block, index) =>
    block.type === 'table'
      ? dataTable(block, frame)
      : [paragraphOf(block, frame, holdsLast && index === blocks.length - 1)],
  );
