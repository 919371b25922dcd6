import type { DocumentLine } from './document.ts';

/** A doubtful word with its place in the text of its file; `line` and `column` are 1-based, `confidence` runs from 0 to 100. */
export interface PlacedWord {
  readonly line: number;
  readonly column: number;
  readonly text: string;
  readonly confidence: number;
}

/** Doubtful words of a scan with their places in its text, as a sidecar keeps them. */
export const weakWordsOf = (lines: readonly DocumentLine[]): PlacedWord[] =>
  lines.flatMap(({ number, weakWords }) =>
    weakWords.map(({ start, text, confidence }) => ({
      line: number,
      column: start + 1,
      text,
      confidence: Math.round(confidence),
    })),
  );
