import { slotPieces } from '../../pipeline/clause/slots.ts';
import type { PaperBlock, PaperRun, PaperStyle } from '../../render/paper/paper.ts';

/** A stretch of copied text; a citation of an instrument that is known names it. */
export interface CopiedSpan {
  readonly text: string;
  /** Id of the instrument that the stretch cites; null for plain text and where it is open which one is meant. */
  readonly instrument: string | null;
  readonly isBold: boolean;
}

export interface CopiedParagraph {
  readonly type: 'paragraph';
  readonly style: PaperStyle;
  readonly marker: string | null;
  /** 1 for the outermost line of the document. */
  readonly level: number;
  readonly spans: readonly CopiedSpan[];
}

export interface CopiedTable {
  readonly type: 'table';
  readonly hasHead: boolean;
  readonly rows: readonly (readonly (readonly CopiedSpan[])[])[];
}

/** A paragraph or table as a page shows it, without labels, notes and links, but with what its links said. */
export type CopiedBlock = CopiedParagraph | CopiedTable;

export const textOfSpans = (spans: readonly CopiedSpan[]): string => spans.map(({ text }) => text).join('');

const cellsOf = (block: CopiedTable): (readonly CopiedSpan[])[] => block.rows.flat();

/** Every run of spans in a block: one for a paragraph, one a cell for a table. */
export const spanRunsOf = (block: CopiedBlock): readonly (readonly CopiedSpan[])[] =>
  block.type === 'paragraph' ? [block.spans] : cellsOf(block);

/** Applies `change` to every run of spans of a block. */
export const mapSpanRuns = (
  block: CopiedBlock,
  change: (spans: readonly CopiedSpan[]) => readonly CopiedSpan[],
): CopiedBlock =>
  block.type === 'paragraph'
    ? { ...block, spans: change(block.spans) }
    : { ...block, rows: block.rows.map((cells) => cells.map(change)) };

/** Stretches of one look, blanks in brackets apart. */
const runsOf = ({ text, isBold }: CopiedSpan): PaperRun[] =>
  slotPieces(text).map((piece) => ({
    text: piece.text,
    ...(isBold ? { bold: true } : {}),
    ...(piece.slot === null ? {} : { isSlot: true }),
  }));

/** A copied block as it goes to paper. */
export const toPaperBlock = (block: CopiedBlock): PaperBlock =>
  block.type === 'table'
    ? { type: 'table', hasHead: block.hasHead, rows: block.rows.map((cells) => cells.map(textOfSpans)) }
    : { type: 'paragraph', style: block.style, marker: block.marker, runs: block.spans.flatMap(runsOf) };
