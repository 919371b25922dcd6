import type { Textual } from '../../tree.ts';

/** A name, or a part of one, and where it is printed. */
export interface FoundName {
  readonly name: string;
  readonly node: Textual;
  readonly start: number;
  readonly text: string;
}
