import { matchesOf } from '../../text/matches.ts';
import { titleEnds } from '../patterns/titles.table.ts';
import { coverOf } from './cover.ts';

const ends = new RegExp(titleEnds.map(({ source }) => `(?:${source})`).join('|'), 'gu');

/** Words in quotation marks inside a title: nothing in them ends it. */
const quotation = /“[^“”]{1,300}”/g;

/**
 * Every place of a text where a title by grammar would end; a bracket that closes one opened in the text is none, nor is
 * what stands in quotation marks.
 */
export function titleEndsIn(text: string): readonly number[] {
  const quoted = matchesOf(quotation, text).map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }));
  const isQuoted = coverOf(quoted);
  const found: number[] = [];
  let open = 0;
  let read = 0;
  for (const { 0: printed, index } of matchesOf(ends, text)) {
    open += text.slice(read, index).split('(').length - 1;
    read = index;
    const closes = printed === ')' && open > 0;
    if (closes) open -= 1;
    else if (!isQuoted({ start: index, end: index + 1 })) found.push(index);
  }
  return found;
}

/** First of the ordered ends that is not before `from`, or null. */
export function firstEndFrom(sorted: readonly number[], from: number): number | null {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? from) < from) low = middle + 1;
    else high = middle;
  }
  return sorted[low] ?? null;
}
