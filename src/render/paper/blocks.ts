import type { PaperParagraph, PaperRun, PaperSignature, PaperTable } from './paper.ts';

/** Text of runs, one after the other. */
const textOfRuns = (runs: readonly PaperRun[]): string => runs.map(({ text }) => text).join('');

/** What parts the marker of a paragraph from its words: headings in the middle have it on a line of its own. */
export const markerGap = ({ style, runs }: PaperParagraph): string =>
  textOfRuns(runs) === '' ? '' : style === 'centred' ? '\n' : ' ';

/** A paragraph as typed, its marker first. */
export const textOfParagraph = (paragraph: PaperParagraph): string =>
  `${paragraph.marker ?? ''}${paragraph.marker === null ? '' : markerGap(paragraph)}${textOfRuns(paragraph.runs)}`;

/** Number of columns of a table: that of its longest row. */
export const widthOf = (table: PaperTable): number =>
  table.rows.reduce((most, row) => Math.max(most, row.length), 1);

/** "(Đã ký)", "(Kèm theo …)": a remark beside what is printed, in italics. */
export const isNote = (text: string): boolean => text.startsWith('(');

/** The lines of a signature in the order in which they are printed. */
export const linesOfSignature = ({ authority, below, name }: PaperSignature): string[] => [
  ...authority,
  ...(below ?? []),
  ...(name === null ? [] : [name]),
];
