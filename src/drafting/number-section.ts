import type { DraftLine, DraftSection } from '../schemas/draft.ts';
import { markerKind } from './marker.ts';
import { pointLetter } from './ordinals.ts';

/** A line of a section with the marker that it has in the draft. */
export interface NumberedLine {
  readonly part: string;
  /** Index in the lines of its part. */
  readonly index: number;
  /** As printed; null where nothing is printed. */
  readonly marker: string | null;
  /** As it would be printed beside a brother: a lone ordinal has this one, and no printed one. */
  readonly ownMarker: string | null;
  readonly text: string;
  /** Names what stands below it: short and without an end mark. */
  readonly isHeading: boolean;
}

const longestHeading = 160;

/** A marked line that ends without a mark and is short: the title of a clause (Annex I, part I, II.6). */
const isHeadingText = (text: string): boolean =>
  text !== '' && text.length <= longestHeading && !/[.;:,!?]$/.test(text.trim());

interface Ordinal {
  readonly line: DraftLine;
  readonly children: Ordinal[];
  own: string | null;
  printed: string | null;
}

const shape = (depth: number, ordinal: number): string => {
  if (depth === 0) return `${ordinal}.`;
  return depth === 1 ? `${pointLetter(ordinal)})` : depth === 2 ? '-' : '+';
};

const assign = (ordinals: readonly Ordinal[], depth: number): void => {
  const lone = ordinals.length === 1 && depth <= 1 ? ordinals[0] : undefined;
  const isBare = lone !== undefined && !isHeadingText(lone.line.text);
  ordinals.forEach((one, index) => {
    one.own = shape(depth, index + 1);
    one.printed = isBare ? null : one.own;
    assign(one.children, isBare ? depth : depth + 1);
  });
};

/** Ordinals of a section under the ordinal that each belongs to. */
const treeOf = (lines: readonly DraftLine[]): Map<DraftLine, Ordinal> => {
  const found = new Map<DraftLine, Ordinal>();
  const roots: Ordinal[] = [];
  const open: Ordinal[] = [];
  for (const line of lines) {
    if (markerKind(line.marker) !== 'ordinal') continue;
    const ordinal: Ordinal = { line, children: [], own: null, printed: null };
    while (open.length > 0 && (open.at(-1)?.line.level ?? 0) >= line.level) open.pop();
    (open.at(-1)?.children ?? roots).push(ordinal);
    open.push(ordinal);
    found.set(line, ordinal);
  }
  assign(roots, 0);
  return found;
};

const plainDash: Readonly<Record<string, string>> = { dash: '-', plus: '+' };

/**
 * Numbers the clauses of a section anew: 1., a) in the Vietnamese order with d and its stroke, then dashes. The order
 * of the lines stays; what had no number gets none. A clause or point that stands alone is not numbered, and what stands
 * below it moves up, unless it is a heading.
 */
export const numberSection = (section: DraftSection): NumberedLine[] => {
  const ordinals = treeOf(section.parts.flatMap(({ lines }) => lines));
  return section.parts.flatMap(({ id, lines }) =>
    lines.map((line, index): NumberedLine => {
      const ordinal = ordinals.get(line);
      const dash = plainDash[markerKind(line.marker)] ?? null;
      return {
        part: id,
        index,
        marker: ordinal === undefined ? dash : ordinal.printed,
        ownMarker: ordinal === undefined ? dash : ordinal.own,
        text: line.text,
        isHeading: ordinal !== undefined && ordinal.printed !== null && isHeadingText(line.text),
      };
    }),
  );
};
