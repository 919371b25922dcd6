import type { WeakWord } from '../schemas/sidecar.ts';
import type { DocumentLine } from './document.ts';

/** Doubtful words of a scan with their places in its text, as a sidecar keeps them. */
export const weakWordsOf = (lines: readonly DocumentLine[]): WeakWord[] =>
  lines.flatMap(({ number, weakWords }) =>
    weakWords.map(({ start, text, confidence }) => ({
      line: number,
      column: start + 1,
      text,
      confidence: Math.round(confidence),
    })),
  );
