import type { Paragraph, Table } from 'docx';
import { isNote } from '../blocks.ts';
import type { PaperAppendix } from '../paper.ts';
import { balanced } from './balanced.ts';
import { body } from './body.ts';
import type { PageFrame } from './frame.ts';
import { signers } from './tail.ts';

/** "Phụ lục I", its title in bold, its reference in italics, then its text (Annex I, part I, III.1). */
export const appendix = (
  { heading, blocks, signatures }: PaperAppendix,
  frame: PageFrame,
): (Paragraph | Table)[] => {
  const { appendixPt, appendixTitlePt, bodyPt, betweenParagraphsPt } = frame.layout;
  const last = heading.length - 1;
  return [
    ...heading.map((text, index) => {
      const size = index === 0 ? appendixPt.value : appendixTitlePt.value;
      const look = isNote(text) ? { size: bodyPt.value, italic: true } : { size, bold: true };
      return balanced(text, look, frame, index === last ? betweenParagraphsPt.value * 2 : 0);
    }),
    ...body(blocks, frame, (signatures ?? []).length > 0),
    ...signers(signatures ?? [], frame),
  ];
};
