import type { CitationMention } from '../../mention.ts';
import type { Range } from '../../text/block.ts';
import type { Paragraph } from './paragraph.ts';

/**
 * The range of a mention; of several that one list names ("Nghị định số 42/2010/NĐ-CP, số 39/2012/NĐ-CP") the place of
 * its own number, so that a finding marks that and nothing else.
 */
export function ownRange({ range, record }: CitationMention, { text, citations }: Paragraph): Range {
  const sharing = citations.filter(
    (other) => other.range.start === range.start && other.range.end === range.end,
  );
  if (sharing.length < 2 || record.number === null) return range;
  const printed = new RegExp(`(?<![\\d/])0?${Number(record.number)}(?:[/-][\\p{L}\\d/&-]+)?`, 'u');
  const found = printed.exec(text.slice(range.start, range.end));
  if (found === null) return range;
  const start = range.start + found.index;
  return { start, end: start + found[0].length };
}
