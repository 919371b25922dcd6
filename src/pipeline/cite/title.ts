import type { Block, Range } from '../text/block.ts';
import { endOfPhraseAt } from '../text/phrase.ts';
import { emphasisBefore } from '../text/raw-range.ts';
import { phrases, sticky, wordEnd } from './patterns/pattern.ts';
import { titleCues, titleEnds, titleVerbs } from './patterns/titles.table.ts';

/** A title: the words that a record keeps, and the end of the mention (a closing quotation mark included). */
export interface FoundTitle {
  readonly words: Range;
  readonly end: number;
}

/** What a title is read from: the block, its source, its folded text and the titles that the registry knows. */
export interface TitleSource {
  readonly block: Block;
  readonly raw: string;
  readonly folded: string;
  /** Folded words of known titles, the longest first. */
  readonly knownTitles: readonly (readonly string[])[];
}

const cue = sticky(
  `,? (?:(?:${phrases(titleCues)})${wordEnd} ?(?<rest>.?)|(?=[“"«])|(?=(?:${phrases(titleVerbs)})${wordEnd}))`,
);
const end = new RegExp(titleEnds.map(({ source }) => `(?:${source})`).join('|'), 'gu');
const closingOf: Readonly<Record<string, string>> = { '“': '”', '"': '"', '«': '»' };

/**
 * The title that begins at `at`, behind number, date and issuer; null where none is printed. In order: a quotation
 * or italics ends where it closes; a known title ends where it is complete; any other where the sentence turns back.
 * `nestedEnd` gives the end of a citation that begins at an index: a title holds it whole, and a further one that
 * stands behind a comma or "và" ends the title.
 */
export function titleAt(
  source: TitleSource,
  at: number,
  nestedEnd: (index: number) => number | null,
): FoundTitle | null {
  const { block, raw } = source;
  cue.lastIndex = at;
  const match = cue.exec(block.text);
  if (match === null) return null;
  const start = at + match[0].length - (match.groups?.['rest']?.length ?? 0);
  if (start >= block.text.length) return null;
  const quote = closingOf[block.text.charAt(start)];
  if (quote !== undefined) return quoted(block.text, start, quote);
  const stop = emphasisBefore(block, start, raw)
    ? emphasisEnd(block, start, raw)
    : (knownEnd(source, start) ?? grammarEnd(block.text, start, nestedEnd));
  return stop > start ? { words: { start, end: stop }, end: stop } : null;
}

function quoted(text: string, open: number, quote: string): FoundTitle | null {
  let depth = 1;
  for (let i = open + 1; i < text.length; i += 1) {
    if (text.charAt(i) === quote) depth -= 1;
    else if (text.charAt(i) === text.charAt(open)) depth += 1;
    if (depth === 0) return { words: { start: open + 1, end: i }, end: i + 1 };
  }
  return null;
}

function emphasisEnd(block: Block, start: number, raw: string): number {
  for (let i = start + 1; i <= block.text.length; i += 1) {
    if (emphasisBefore(block, i, raw)) return block.text.slice(0, i).trimEnd().length;
  }
  return block.text.length;
}

function knownEnd(source: TitleSource, start: number): number | null {
  for (const words of source.knownTitles) {
    const found = endOfPhraseAt(source.folded, start, words);
    if (found !== null)
      return /[”"]/.test(source.block.text.charAt(found)) && openQuotes(source, start, found)
        ? found + 1
        : found;
  }
  return null;
}

function openQuotes({ block }: TitleSource, start: number, stop: number): boolean {
  const words = block.text.slice(start, stop);
  return (
    (words.match(/“/g)?.length ?? 0) > (words.match(/”/g)?.length ?? 0) ||
    (words.match(/"/g)?.length ?? 0) % 2 === 1
  );
}

function grammarEnd(text: string, start: number, nestedEnd: (index: number) => number | null): number {
  let from = start;
  for (let i = start; i < text.length; i += 1) {
    if (!/\p{L}/u.test(text.charAt(i)) || /[\p{L}\p{N}]/u.test(text.charAt(i - 1))) continue;
    const stop = nextEnd(text, from, i);
    if (stop !== null) return stop;
    const inner = nestedEnd(i);
    if (inner === null) continue;
    const joined = /(?:,| và|, các| và các) $/.exec(text.slice(start, i));
    if (joined !== null) return i - joined[0].length;
    from = inner;
    i = inner - 1;
  }
  return nextEnd(text, from, text.length) ?? text.trimEnd().length;
}

function nextEnd(text: string, from: number, to: number): number | null {
  end.lastIndex = from;
  for (let match = end.exec(text); match !== null && match.index < to; match = end.exec(text)) {
    if (match[0] === ')' && isOpen(text.slice(0, match.index))) continue;
    return match.index;
  }
  return null;
}

function isOpen(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}
