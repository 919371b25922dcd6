import type { ParagraphBlock, WeakWord } from '../document.ts';
import { endsSentence, goesOn } from './goes-on.ts';
import type { Measures } from './measures.ts';
import { middleOf, type Row } from './rows.ts';

/** Indent, in points, from which a line begins a paragraph. */
const indent = 12;
/** How far before the margin, in points, a line has to end for the paragraph to end with it. */
const shortBy = 25;
/** Gap, in line gaps, from which a paragraph ends. */
const paragraphGap = 1.35;
/** Difference, in points, within which a line stands in the middle. */
const sameMiddle = 8;
/** Least distance, in points, of a centred line from the margins. */
const offMargin = 4;

const bullet = /^[-–+•*]\s+\p{Lu}/u;
/** A line that ends inside a compound, "19/CT-" or "152/": what goes on is written to it. */
const brokenInside = /[\p{L}\d][-/]$/u;

/** One line of running text; what a wide gap parts on it is kept apart by a tab. */
interface TextLine {
  readonly row: Row;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly isCentred: boolean;
  readonly weakWords: readonly WeakWord[];
}

function textLine(row: Row, measures: Measures): TextLine {
  const { segments } = row;
  let text = '';
  const weakWords: WeakWord[] = [];
  for (const segment of segments) {
    if (text !== '') text += '\t';
    weakWords.push(...segment.weakWords.map((word) => ({ ...word, start: word.start + text.length })));
    text += segment.text;
  }
  const left = segments[0]?.left ?? 0;
  const right = segments.at(-1)?.right ?? left;
  const middle = (measures.left + measures.right) / 2;
  const isCentred =
    Math.abs(middleOf({ left, right }) - middle) < sameMiddle &&
    left > measures.left + offMargin &&
    right < measures.right - offMargin;
  return { row, text, left, right, isCentred, weakWords };
}

/** Whether the first word of a line had no room on the line before it. */
function hadNoRoom(line: TextLine, before: TextLine, measures: Measures): boolean {
  const [word = ''] = line.text.split(' ');
  const width = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length);
  return before.right - before.left + width > measures.right - measures.left - offMargin;
}

/** A line between two centred ones that fills the width is one of theirs. */
const settleCentred = (lines: readonly TextLine[], measures: Measures): TextLine[] =>
  lines.map((line, index) => {
    const [before, after] = [lines[index - 1], lines[index + 1]];
    const fills = line.left <= measures.left + offMargin && line.right >= measures.right - shortBy;
    const isBetween =
      before?.isCentred === true && after?.isCentred === true && hadNoRoom(after, line, measures);
    return fills && isBetween ? { ...line, isCentred: true } : line;
  });

/** Gap between centred lines, in line gaps, from which they belong to two stretches: title and issuer. */
const centredGap = 1.25;

const isFar = (line: TextLine, before: TextLine, { lineGap }: Measures, most: number): boolean =>
  line.row.page === before.row.page && line.row.baseline - before.row.baseline > most * lineGap;

/** Whether a line begins a paragraph of its own under the one before it. */
function begins(line: TextLine, before: TextLine, measures: Measures): boolean {
  if (line.isCentred && before.isCentred)
    return isFar(line, before, measures, centredGap) || !hadNoRoom(line, before, measures);
  if (line.isCentred || before.isCentred || isFar(line, before, measures, paragraphGap)) return true;
  if (goesOn(line.text, before.text)) return false;
  if (before.right < measures.right - shortBy) return true;
  if (bullet.test(line.text) && endsSentence(before.text)) return true;
  return line.left > measures.left + indent;
}

/** Parts two stretches of centred lines. */
const emptyBlock = (page: number): ParagraphBlock => ({
  type: 'paragraph',
  label: null,
  text: '',
  align: 'center',
  bold: false,
  page,
});

function joined(lines: readonly TextLine[]): ParagraphBlock {
  const printed: string[] = [];
  let length = 0;
  const weakWords: WeakWord[] = [];
  for (const line of lines) {
    const before = printed.at(-1);
    const space = before === undefined || brokenInside.test(before.slice(-2)) ? '' : ' ';
    const start = length + space.length;
    for (const word of line.weakWords) weakWords.push({ ...word, start: word.start + start });
    printed.push(space + line.text);
    length = start + line.text.length;
  }
  const [first] = lines;
  const align = first?.isCentred === true ? 'center' : 'start';
  return {
    type: 'paragraph',
    label: null,
    text: printed.join(''),
    align,
    bold: false,
    page: first?.row.page ?? null,
    weakWords,
  };
}

/** Joins the lines of running text into paragraphs, over the ends of pages as well. */
export function paragraphsOf(rows: readonly Row[], measures: Measures): ParagraphBlock[] {
  const groups: TextLine[][] = [];
  const lines = settleCentred(
    rows.map((row) => textLine(row, measures)),
    measures,
  );
  for (const line of lines) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    if (group === undefined || before === undefined || begins(line, before, measures)) groups.push([line]);
    else group.push(line);
  }
  return groups.flatMap((group, index) => {
    const [first] = group;
    const before = groups[index - 1]?.at(-1);
    const isParted =
      first?.isCentred === true && before?.isCentred === true && isFar(first, before, measures, centredGap);
    return isParted ? [emptyBlock(first.row.page), joined(group)] : [joined(group)];
  });
}
