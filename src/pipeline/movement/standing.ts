import type { Range } from '../text/block.ts';
import type { Textual } from '../tree.ts';

/** Where citations stand; inside one, only its title may name a movement. */
export interface Occupied {
  readonly node: Textual;
  readonly range: Range;
  readonly title: Range | null;
}

/** `title`: in the title of a citation; `blocked`: in another part of one; `free`: in none. */
export type Standing = 'title' | 'blocked' | 'free';

const inTitle = 1;
const inOther = 2;

/** Tells of any range of a text of `length` units how it stands to the citations in it; in time of the range's length. */
export const standings = (length: number, occupied: readonly Occupied[]): ((range: Range) => Standing) => {
  if (occupied.length === 0) return () => 'free';
  const units = new Uint8Array(length);
  for (const { range, title } of occupied) {
    for (let at = range.start; at < range.end; at += 1) {
      const isTitle = title !== null && title.start <= at && at < title.end;
      units[at] = Math.max(units[at] ?? 0, isTitle ? inTitle : inOther);
    }
  }
  return ({ start, end }) => {
    const span = units.subarray(start, end);
    if (span.every((unit) => unit === 0)) return 'free';
    return span.every((unit) => unit === inTitle) ? 'title' : 'blocked';
  };
};
