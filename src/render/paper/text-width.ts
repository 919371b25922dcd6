import { type LetterWidths, timesWidths } from './times-widths.table.ts';

const mmPerPoint = 25.4 / 72;

const lookUp = ({ byWidth }: LetterWidths): ReadonlyMap<string, number> =>
  new Map(byWidth.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));

const widths = { regular: lookUp(timesWidths.regular), bold: lookUp(timesWidths.bold) };

/** Tone and vowel marks, parted from their letters; the horn and the bar of đ make letters of their own. */
const marks = /[\u0300-\u0309\u0323]/g;

/**
 * Width of one line of Times New Roman.
 *
 * @param size in points
 * @returns millimetres
 */
export const textWidth = (text: string, size: number, bold: boolean): number => {
  const face = bold ? 'bold' : 'regular';
  const letters = text.normalize('NFD').replace(marks, '').normalize('NFC');
  let thousandths = 0;
  for (const letter of letters) thousandths += widths[face].get(letter) ?? timesWidths[face].otherwise;
  return (thousandths / 1000) * size * mmPerPoint;
};

/** Words of a text as lines that are no wider than asked for, filled one after the other; a word is never cut. */
export const fillLines = (text: string, mm: number, size: number, bold: boolean): string[] => {
  const lines: string[] = [];
  const space = textWidth(' ', size, bold);
  let width = 0;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const own = textWidth(word, size, bold);
    const last = lines.length - 1;
    if (last >= 0 && width + space + own <= mm) {
      lines[last] = `${lines[last]} ${word}`;
      width += space + own;
    } else {
      lines.push(word);
      width = own;
    }
  }
  return lines;
};

/**
 * Narrowest measure in which a text still takes no more lines than in the full one: its lines are then about equally
 * long.
 *
 * @param full in millimetres
 * @returns millimetres, at most `full`
 */
export const balancedWidth = (text: string, full: number, size: number, bold: boolean): number => {
  const lines = fillLines(text, full, size, bold).length;
  let [low, high] = [0, full];
  for (let step = 0; step < 12; step += 1) {
    const middle = (low + high) / 2;
    const filled = fillLines(text, middle, size, bold);
    const fits = filled.length <= lines && filled.every((line) => textWidth(line, size, bold) <= middle);
    if (fits) high = middle;
    else low = middle;
  }
  return high;
};
