import { nameBreaks } from './name-breaks.table.ts';
import { fillLines, textWidth } from './text-width.ts';

const splitAt = (name: string, at: number): [string, string] => [name.slice(0, at), name.slice(at + 1)];

/**
 * The name of a body as lines that fit its column: whole where it fits, else parted before the place or behind the kind
 * of body, else wherever the line is full (Annex I, part I, II.2.b: long names may take several lines).
 *
 * @param mm width of the column
 * @param size in points
 */
export const breakName = (name: string, mm: number, size: number, bold: boolean): string[] => {
  const fits = (line: string): boolean => textWidth(line, size, bold) <= mm;
  if (fits(name)) return [name];
  for (const { pattern } of nameBreaks) {
    const places = [...name.matchAll(pattern)].map(({ index }) => splitAt(name, index));
    const [best] = places
      .filter((lines) => lines.every(fits))
      .sort((a, b) => Math.max(...a.map((l) => l.length)) - Math.max(...b.map((l) => l.length)));
    if (best !== undefined) return best;
  }
  return fillLines(name, mm, size, bold);
};
