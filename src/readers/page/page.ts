/** A piece of text on a page: a word, or a stretch of a line. Places in points from the upper left corner. */
export interface PagePiece {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the type. */
  readonly size: number;
  /** 0 to 100 where the text was recognised; null where it was typed. */
  readonly confidence: number | null;
}

export interface Page {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly PagePiece[];
}
