import { fold } from '../../pipeline/text/fold.ts';
import type { WeakWord } from '../document.ts';
import { mottoInside } from '../layout/cues.table.ts';
import type { Page, PagePiece } from './page.ts';

/** A stretch of a row without a wide gap. */
export interface Segment {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly weakWords: readonly WeakWord[];
}

/** What stands on one line of a page, from left to right. */
export interface Row {
  readonly page: number;
  readonly baseline: number;
  readonly size: number;
  readonly segments: readonly Segment[];
}

/** Words below this confidence are doubtful, 0 to 100. */
export const weakBelow = 80;

/** Shares of the size of the type: from which gap on a row is parted, and words are. */
const wideGap = 1.4;
const wordGap = 0.18;

export const middleOf = ({ left, right }: Pick<Segment, 'left' | 'right'>): number => (left + right) / 2;

/** Pieces on one line: baselines that differ by less than a third of the type, for small marks hang a little. */
function linesOf(pieces: readonly PagePiece[]): PagePiece[][] {
  const sorted = pieces.filter(({ text }) => text.trim() !== '').sort((a, b) => a.baseline - b.baseline);
  const lines: PagePiece[][] = [];
  for (const piece of sorted) {
    const line = lines.at(-1);
    const reference = line?.at(-1);
    const reach = Math.max(2, 0.35 * Math.min(piece.size, reference?.size ?? piece.size));
    if (line === undefined || reference === undefined || piece.baseline - reference.baseline > reach)
      lines.push([piece]);
    else line.push(piece);
  }
  return lines.map((line) => line.sort((a, b) => a.left - b.left));
}

function segmentsOf(line: readonly PagePiece[]): Segment[] {
  const groups: PagePiece[][] = [];
  for (const piece of line) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || piece.left - before.right > wideGap * before.size)
      groups.push([piece]);
    else group.push(piece);
  }
  return groups.map(segmentOf);
}

function segmentOf(pieces: readonly PagePiece[]): Segment {
  let text = '';
  let right: number | null = null;
  const weakWords: WeakWord[] = [];
  for (const piece of pieces) {
    const isApart =
      right !== null &&
      (piece.left - right > wordGap * piece.size || /^\s|\s$/.test(piece.text + text.slice(-1)));
    if (isApart) text = `${text.trimEnd()} `;
    const printed = isApart ? piece.text.trimStart() : piece.text;
    if (piece.confidence !== null && piece.confidence < weakBelow)
      weakWords.push({ start: text.length, text: printed.trim(), confidence: Math.round(piece.confidence) });
    text += printed;
    right = piece.right;
  }
  const left = pieces[0]?.left ?? 0;
  return { text: text.trim().normalize('NFC'), left, right: right ?? left, weakWords };
}

/** A neat letterhead leaves hardly a gap between its columns: its right one begins where its wording does. */
function partAtMotto(segment: Segment): Segment[] {
  const at = fold(segment.text).search(mottoInside.pattern);
  // Folded composed text is as long as the printed one; running text names the State in small letters.
  if (at <= 0 || !/^(?:\p{Lu}{2}|\p{Lu}\p{Ll}{2}\s)/u.test(segment.text.slice(at))) return [segment];
  const middle = segment.left + ((segment.right - segment.left) * at) / segment.text.length;
  return [
    {
      ...segment,
      text: segment.text.slice(0, at).trim(),
      right: middle,
      weakWords: segment.weakWords.filter(({ start }) => start < at),
    },
    {
      ...segment,
      text: segment.text.slice(at),
      left: middle,
      weakWords: segment.weakWords
        .filter(({ start }) => start >= at)
        .map((word) => ({ ...word, start: word.start - at })),
    },
  ];
}

/** The rows of a page from top to bottom. */
export const rowsOf = ({ number, pieces }: Page): Row[] =>
  linesOf(pieces).map((line) => ({
    page: number,
    baseline: Math.max(...line.map(({ baseline }) => baseline)),
    size: Math.max(...line.map(({ size }) => size)),
    segments: segmentsOf(line).flatMap(partAtMotto),
  }));
