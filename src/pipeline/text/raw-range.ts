import type { Block, Range, RawRange } from './block.ts';

/**
 * Raw source range of a range of a block. Combining marks after the last letter belong to it; with `closing`, so do
 * the emphasis marks and nothing else that stand directly behind.
 */
export function rawRangeOf(block: Block, range: Range, raw: string, closing = false): RawRange {
  const start = block.offsets[range.start] ?? 0;
  let end = (block.offsets[range.end - 1] ?? start) + 1;
  while (/\p{M}/u.test(raw.charAt(end))) end += 1;
  if (closing) while (raw.charAt(end) === '*' || raw.charAt(end) === '_') end += 1;
  return { start, end };
}

/** True where emphasis marks of the source stand between `text[index - 1]` and `text[index]`. */
export function emphasisBefore(block: Block, index: number, raw: string): boolean {
  const from = index === 0 ? Math.max(0, (block.offsets[0] ?? 0) - 3) : (block.offsets[index - 1] ?? 0) + 1;
  const to = index === block.text.length ? from + 3 : (block.offsets[index] ?? from);
  const between = raw.slice(from, to).split('\n')[0] ?? '';
  return /^\s*[*_]+/.test(between) || /[*_]+\s*$/.test(between);
}

/** What is printed at a range: the source where it stays in one line and holds no address of a link, else the reading. */
export function printedForm(block: Block, range: Range, raw: string, rawRange: RawRange): string {
  const source = raw.slice(rawRange.start, rawRange.end);
  return /\n|\]\(/.test(source) ? block.text.slice(range.start, range.end) : source;
}
