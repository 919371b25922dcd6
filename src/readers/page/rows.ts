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
  /** Its pieces, those without more than a usual blank between them as one: the cells of a table stand so close. */
  readonly parts: readonly Part[];
}

/** A stretch of a segment. */
export interface Part {
  readonly text: string;
  readonly left: number;
  readonly right: number;
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
const partGap = 0.45;

export const middleOf = ({ left, right }: Pick<Segment, 'left' | 'right'>): number => (left + right) / 2;

/** Pieces on one line: baselines that differ by less than a third of the type, for small marks hang a little. */
export function linesOf(pieces: readonly PagePiece[]): PagePiece[][] {
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

interface OpenPart {
  text: string;
  readonly left: number;
  right: number;
}

function segmentOf(pieces: readonly PagePiece[]): Segment {
  const printed: string[] = [];
  let length = 0;
  const weakWords: WeakWord[] = [];
  const parts: OpenPart[] = [];
  let endsBlank = false;
  for (const piece of pieces) {
    const part = parts.at(-1);
    const gap = part === undefined ? 0 : (piece.left - part.right) / piece.size;
    // Recognition gives words, however close they stand; a PDF gives pieces of words.
    const isWord = piece.confidence !== null;
    const isApart = part !== undefined && (isWord || gap > wordGap || endsBlank || /^\s/.test(piece.text));
    const word = piece.text.trim();
    const text = isApart ? ` ${word}` : word;
    endsBlank = /\s$/.test(piece.text);
    if (piece.confidence !== null && piece.confidence < weakBelow)
      weakWords.push({
        start: length + text.length - word.length,
        text: word,
        confidence: Math.round(piece.confidence),
      });
    printed.push(text);
    length += text.length;
    if (part === undefined || gap > partGap) parts.push({ text: word, left: piece.left, right: piece.right });
    else {
      part.text += text;
      part.right = Math.max(part.right, piece.right);
    }
  }
  const left = pieces[0]?.left ?? 0;
  return {
    text: printed.join('').normalize('NFC'),
    left,
    right: parts.at(-1)?.right ?? left,
    weakWords,
    parts,
  };
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
      parts: [{ text: segment.text.slice(0, at).trim(), left: segment.left, right: middle }],
      weakWords: segment.weakWords.filter(({ start }) => start < at),
    },
    {
      ...segment,
      text: segment.text.slice(at),
      left: middle,
      parts: [{ text: segment.text.slice(at), left: middle, right: segment.right }],
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
