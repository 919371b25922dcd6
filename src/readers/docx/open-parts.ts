import type { Alignment, DocumentBlock, TableCell } from '../document.ts';
import type { RunText } from './paragraph-text.ts';

/** Look of a run as far as it says itself. */
export interface OpenRun {
  bold: boolean | null;
  caps: boolean | null;
  hidden: boolean | null;
  font: string | null;
  style: string | null;
}

/** A paragraph whose end has not come yet. */
export interface OpenParagraph {
  style: string | null;
  numId: string | null;
  level: number | null;
  align: string | null;
  /** Whether its end was deleted: its text goes on in the next paragraph. */
  endsDeleted: boolean;
  readonly page: number;
  readonly runs: RunText[];
  /** What stands behind it: text boxes, footnotes. */
  readonly behind: DocumentBlock[];
  run: OpenRun | null;
  /** Whether each open field shows its result; text of the instruction before it is not on the page. */
  readonly fields: boolean[];
  /** How many of them do not. */
  hiddenFields: number;
}

/** A table whose end has not come yet. */
export interface OpenTable {
  readonly rows: TableCell[][];
  readonly page: number;
  row: TableCell[];
  isRowDeleted: boolean;
  span: number;
}

/** Alignment by its name in the file. */
export const alignments: Readonly<Record<string, Alignment>> = {
  center: 'center',
  right: 'end',
  end: 'end',
  both: 'justify',
  distribute: 'justify',
};

export const emptyRun = (): OpenRun => ({ bold: null, caps: null, hidden: null, font: null, style: null });

/** A paragraph without anything in it yet, on a page; `runs` is the text that it takes over from one whose end was deleted. */
export const newParagraph = (page: number, runs: RunText[]): OpenParagraph => ({
  style: null,
  numId: null,
  level: null,
  align: null,
  endsDeleted: false,
  page,
  runs,
  behind: [],
  run: null,
  fields: [],
  hiddenFields: 0,
});

/** Goes on with a field of a paragraph: its instruction is not on the page, its result is. */
export function turnField(paragraph: OpenParagraph, type: string): void {
  const { fields } = paragraph;
  const isHidden = fields.at(-1) === false;
  if (type === 'begin') {
    fields.push(false);
    paragraph.hiddenFields += 1;
  } else if (type === 'separate' && isHidden) {
    fields[fields.length - 1] = true;
    paragraph.hiddenFields -= 1;
  } else if (type === 'end' && fields.pop() === false) paragraph.hiddenFields -= 1;
}
