import type { Line } from '../../src/pipeline/text/lines.ts';

/** The non-blank lines as the pipeline reads them: number, indent, `+` where the line stands right under another. */
export const linesText = (lines: readonly Line[]): string =>
  lines
    .map(({ number, indent, adjacent, text, columns }) => {
      const split = columns.length > 1 ? ` [${columns.length} columns]` : '';
      return `${String(number).padStart(4)} ${adjacent ? '+' : ' '}${String(indent).padStart(2)}  ${text}${split}`;
    })
    .join('\n');
