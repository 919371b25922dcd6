/**
 * A stretch of running text that a reader reads as one, with the way back to the source.
 * `text` is normalised (NFC, plain spaces, emphasis marks of Markdown taken off, page-break joins closed with one
 * space); `offsets[i]` is the UTF-16 offset in the raw source of `text[i]`, and `offsets[text.length]` is the
 * exclusive end. Offsets never decrease; a joined block jumps over the lines that interrupt it.
 */
export interface Block {
  readonly text: string;
  readonly offsets: readonly number[];
  /** Where the block begins in the raw source, on blocks that know it without laying out all their offsets. */
  readonly start?: number;
  /** Lines of the source that the block owns, 1-based, in reading order. */
  readonly lines: readonly number[];
}

/** UTF-16 offset in the raw source at which a block begins; 0 of an empty one. */
export const blockStart = (block: Block): number => block.start ?? block.offsets[0] ?? 0;

/** Range in `Block.text`, half open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Range in the raw source, UTF-16 offsets, half open: `raw.slice(start, end)` is the printed form. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}
