import { matchCue } from './cue.ts';
import { documentNameCue, pageAtEndCue } from './profiles/headings.table.ts';
import type { Segment } from './segment.ts';

const pageNumber = /^[-–—]?\s*\d{1,3}(?:\s*\/\s*\d{1,3})?\s*[-–—]?$/;
/** Longest running head, in characters. */
const longestHead = 160;

/** Text of a line without its digits, for a running head may hold the number of the page. */
const keyOf = (text: string): string => text.replace(/\d+/g, '').trim();

const isPageNumber = (line: Segment | undefined): boolean => line !== undefined && pageNumber.test(line.text);

/** Whether the line ends in the number of its page: "Kế hoạch thi đua   Trang 1/3". */
const endsInPage = (line: Segment): boolean => matchCue(pageAtEndCue, line.text) !== null;

/**
 * Lines that stand beside a page number, or end in one, and are printed so more than once, or beside one hold nothing but
 * the name of a document: the head or foot of a page. Empty where a source prints no page numbers.
 */
export function runningHeads(lines: readonly Segment[]): ReadonlySet<Segment> {
  const beside = lines.filter(
    (line, at) =>
      line.text.length <= longestHead &&
      /\p{L}{3}/u.test(line.text) &&
      (isPageNumber(lines[at - 1]) || isPageNumber(lines[at + 1]) || endsInPage(line)),
  );
  const counts = new Map<string, number>();
  for (const { text } of beside) counts.set(keyOf(text), (counts.get(keyOf(text)) ?? 0) + 1);
  return new Set(
    beside.filter(
      ({ text }) => (counts.get(keyOf(text)) ?? 0) > 1 || matchCue(documentNameCue, text) !== null,
    ),
  );
}
