import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  NumberFormat,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  type Table,
  TextRun,
} from 'docx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { appendix } from './docx/appendix.ts';
import { body } from './docx/body.ts';
import { coreProperties } from './docx/core-properties.ts';
import { frameOf, type PageFrame } from './docx/frame.ts';
import { letterhead } from './docx/letterhead.ts';
import { line } from './docx/line.ts';
import { spacing } from './docx/spacing.ts';
import { tail } from './docx/tail.ts';
import { title } from './docx/title.ts';
import { halfPoints, twipsOfMm } from './docx/units.ts';
import { typeface } from './layout.table.ts';
import type { Paper } from './paper.ts';

/** What a file says of itself beside its text; nothing of it names a person. */
export interface DocxOptions {
  /** Title in the properties of the file; the subject of the paper where it is missing. */
  readonly title?: string;
  /** Where the text comes from, and what was read otherwise than it is printed. */
  readonly description?: string;
}

export { docxType } from './docx-type.ts';

/** Day that every file carries, so that one paper always gives the same bytes: the first that an archive can tell. */
const fixedDay = new Date(1980, 0, 1);

const pageNumber = ({ layout }: PageFrame): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: spacing(0, 0),
    children: [
      new TextRun({
        children: [PageNumber.CURRENT],
        font: typeface,
        size: halfPoints(layout.pageNumberPt.value),
        color: '000000',
        language: { value: 'vi-VN' },
      }),
    ],
  });

/** A section on its own pages, numbered from 1; the first page shows no number (Annex I, part I, I.7 and III.1.đ). */
const section = (children: readonly (Paragraph | Table)[], frame: PageFrame): ISectionOptions => {
  const { layout } = frame;
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twipsOfMm(layout.widthMm.value),
          height: twipsOfMm(layout.heightMm.value),
          orientation: PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(layout.topMm.value),
          bottom: twipsOfMm(layout.bottomMm.value),
          left: twipsOfMm(layout.leftMm.value),
          right: twipsOfMm(layout.rightMm.value),
          header: twipsOfMm(layout.pageNumberMm.value),
          footer: twipsOfMm(layout.pageNumberMm.value),
          gutter: 0,
        },
        pageNumbers: { start: 1, formatType: NumberFormat.DECIMAL },
      },
    },
    headers: {
      first: new Header({ children: [line('', { size: layout.pageNumberPt.value })] }),
      default: new Header({ children: [pageNumber(frame)] }),
    },
    children,
  };
};

/** A file has to end, and two tables have to be parted, with a paragraph; this one takes no room. */
const closing = (): Paragraph => line('', { size: 1 });

const mainPart = (paper: Paper, frame: PageFrame): (Paragraph | Table)[] => {
  const end = tail(paper, frame);
  return [
    ...(paper.letterhead === null ? [] : letterhead(paper.letterhead, frame)),
    ...(paper.title === null ? [line('', { size: 6 })] : title(paper.title, frame)),
    ...body(paper.blocks, frame, end.length > 0),
    ...end,
    closing(),
  ];
};

/**
 * A paper as a Word file in the layout of its form: typed numbers, Times New Roman in every run, absolute widths. The
 * same paper and options give the same bytes, in Node and in the browser.
 *
 * Any text is taken; characters that XML cannot hold become U+FFFD.
 */
export const toDocx = async (paper: Paper, options: DocxOptions = {}): Promise<Uint8Array> => {
  const frame = frameOf(paper);
  const run = {
    font: typeface,
    size: halfPoints(frame.layout.bodyPt.value),
    color: '000000',
    language: { value: 'vi-VN' },
  };
  const document = new Document({
    styles: { default: { document: { run } } },
    sections: [
      section(mainPart(paper, frame), frame),
      ...paper.appendices.map((one) => section([...appendix(one, frame), closing()], frame)),
    ],
  });
  const packed = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const parts = { ...packed, 'docProps/core.xml': strToU8(coreProperties(paper, options)) };
  return zipSync(parts, { mtime: fixedDay, level: 9 });
};
