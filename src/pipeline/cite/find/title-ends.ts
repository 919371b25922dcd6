import { titleEnds } from '../patterns/titles.table.ts';

const ends = new RegExp(titleEnds.map(({ source }) => `(?:${source})`).join('|'), 'gu');

/** Every place of a text where a title by grammar would end; a bracket that closes one opened in the text is none. */
export function titleEndsIn(text: string): readonly number[] {
  const found: number[] = [];
  let lastOpen = -1;
  let lastClosed = -1;
  let read = 0;
  for (const match of text.matchAll(ends)) {
    const before = text.slice(read, match.index);
    if (before.includes('(')) lastOpen = read + before.lastIndexOf('(');
    if (before.includes(')')) lastClosed = read + before.lastIndexOf(')');
    read = match.index;
    if (match[0] !== ')' || lastOpen <= lastClosed) found.push(match.index);
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
