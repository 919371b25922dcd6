import { htmlMarkup } from './html-markup.ts';
import type { Markup } from './markup.ts';
import { isPrintedStar } from './printed-star.ts';

const headingMarks = /^(?:>\s+)*(?:#{1,6}|>)(?=\s)/;

/** A backslash before punctuation, as Markdown writes "1\\. "; the sign after it is text. */
const escapes = (raw: string, offset: number): boolean =>
  raw.charAt(offset) === '\\' && /[\\`*_{}[\]()#+\-.!~>|]/.test(raw.charAt(offset + 1));

/** Asterisks of emphasis: not a lone list mark, a footnote "(*)" or a sign between digits. */
function markEmphasis(found: Map<number, string>, raw: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) {
    if (raw.charAt(at) !== '*' || escapes(raw, at - 1)) continue;
    let last = at;
    while (raw.charAt(last + 1) === '*') last += 1;
    const before = at > start ? raw.charAt(at - 1) : ' ';
    const after = last + 1 < end ? raw.charAt(last + 1) : ' ';
    const isLoose = /\s/.test(before) && /\s/.test(after);
    if (!isLoose && !isPrintedStar(raw, at, last + 1)) {
      for (let mark = at; mark <= last; mark += 1) found.set(mark, '');
    }
    at = last;
  }
}

function markEscapes(found: Map<number, string>, raw: string): void {
  for (let at = raw.indexOf('\\'); at >= 0; at = raw.indexOf('\\', at + 1)) {
    if (escapes(raw, at)) found.set(at, '');
  }
}

/**
 * Markup of a plain text that may be half Markdown or half HTML, by its look alone: tags and named characters, heading
 * and quotation marks at the start of a line, asterisks of emphasis, backslashes before punctuation.
 */
export function plainMarkup(raw: string): Markup {
  const found = htmlMarkup(raw);
  markEscapes(found, raw);
  for (let start = 0; start < raw.length; ) {
    const feed = raw.indexOf('\n', start);
    const end = feed < 0 ? raw.length : feed;
    const printed = raw.slice(start, end);
    const text = printed.trimStart();
    const from = start + printed.length - text.length;
    const marks = headingMarks.exec(text)?.[0].length ?? 0;
    for (let at = from; at < from + marks; at += 1) found.set(at, '');
    markEmphasis(found, raw, from + marks, end);
    start = end + 1;
  }
  return found;
}
