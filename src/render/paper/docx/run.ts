import { Tab, TextRun } from 'docx';
import { typeface } from '../layout.table.ts';
import { lineEnds, xmlText } from '../xml-text.ts';
import { halfPoints } from './units.ts';

/** How a stretch of text looks; size in points. */
export interface Look {
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** A blank that is still to be filled: shaded, so that it is found before signing. */
  readonly isSlot?: boolean;
}

const slotShade = 'E7E6E6';

const pieces = (line: string): (string | Tab)[] =>
  line.split('\t').flatMap((text, index) => (index === 0 ? [text] : [new Tab(), text]));

/** Runs of one look, one a line, font and language named in each, so that no style of the reader's can change them. */
export const runsOf = (text: string, look: Look): TextRun[] =>
  xmlText(text)
    .split(lineEnds)
    .map(
      (line, index) =>
        new TextRun({
          children: pieces(line),
          ...(index > 0 ? { break: 1 } : {}),
          font: typeface,
          size: halfPoints(look.size),
          color: '000000',
          language: { value: 'vi-VN' },
          ...(look.bold === true ? { bold: true } : {}),
          ...(look.italic === true ? { italics: true } : {}),
          ...(look.underline === true ? { underline: {} } : {}),
          ...(look.isSlot === true ? { shading: { type: 'clear', color: 'auto', fill: slotShade } } : {}),
        }),
    );
