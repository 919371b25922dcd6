import type { Claim } from '../../schemas/claim.ts';
import type { Draft } from '../../schemas/draft.ts';
import { fillText } from '../slots.ts';

/** A line of the draft with its blanks filled. */
export interface PlacedLine {
  readonly part: string;
  /** Index in the lines of its part. */
  readonly index: number;
  readonly text: string;
  readonly isBasis: boolean;
}

/** Something in the draft that does not go with the rest of it, or with the law of today. */
export interface Clash {
  readonly kind: 'reporting-dates' | 'dead-basis' | 'ended-period' | 'ended-place' | 'repeated-mention';
  /** Part in which it is shown. */
  readonly part: string;
  /** Words of the draft that it is about. */
  readonly words: string;
  /** What stands against them: the other date, the instrument or place of today; null where nothing is known. */
  readonly against: string | null;
  /** ISO partial from which it is so; null where that is no matter or not known. */
  readonly since: string | null;
  /** What says so; null where the draft itself does. */
  readonly claim: Claim | null;
  /** New text of a line of the part that ends the clash; null where only a person can. */
  readonly mend: { readonly line: number; readonly from: string; readonly to: string } | null;
}

/** Every line with text, in the order of the draft. */
export const placedLines = (draft: Draft): PlacedLine[] =>
  draft.sections.flatMap(({ place, parts }) =>
    parts.flatMap(({ id, lines }) =>
      lines.map((line, index) => ({
        part: id,
        index,
        text: fillText(line.text, draft),
        isBasis: place === 'bases',
      })),
    ),
  );
