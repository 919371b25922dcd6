import { type Gold, type GoldMetadata, goldMetadata } from '../score/gold.ts';
import { linesOf } from './lines.ts';
import type { Range } from './rewrite.ts';

interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
}

/** Fields of the paper that say where they are printed. */
const printedFields = (metadata: GoldMetadata): (Place & { readonly field: keyof GoldMetadata })[] =>
  goldMetadata.keyof().options.flatMap((field) => {
    const { line, column } = metadata[field];
    return line === null ? [] : [{ field, line, column: column ?? 1 }];
  });

/** The places of a gold in a fixed order: mentions, lines of divisions, fields. A place without an end is one character. */
const placesOf = (gold: Gold): Place[] => [
  ...gold.citations,
  ...gold.movements.mentions,
  ...gold.movements.nearMisses,
  ...gold.dates,
  ...gold.outline.map(({ line }) => ({ line, column: 1 })),
  ...gold.outline.map(({ endLine }) => ({ line: endLine, column: 1 })),
  ...printedFields(gold.metadata),
];

/** Ranges of everything in a gold that has a place in the text, in the order in which `goldAt` takes them back. */
export function rangesOf(gold: Gold, text: string): Range[] {
  const lines = linesOf(text);
  const offset = (line: number, column: number): number => (lines[line - 1]?.start ?? 0) + column - 1;
  return placesOf(gold).map(({ line, column, endLine, endColumn }) => {
    if (endColumn !== undefined) {
      return { start: offset(line, column), end: offset(endLine ?? line, endColumn) };
    }
    const text = lines[line - 1]?.text ?? '';
    const indent = /^\s*/.exec(text.slice(column - 1))?.[0].length ?? 0;
    const start = offset(line, column) + indent;
    return { start, end: start + 1 };
  });
}

/**
 * The gold of a damaged text: every record at its new place, with the characters that stand there; records that were
 * lost are taken out, and so is whatever stood under a lost division. What the fields of the paper mean stays.
 *
 * @param ranges those of `rangesOf`, moved; null for what was lost
 */
export function goldAt(gold: Gold, ranges: readonly (Range | null)[], text: string): Gold {
  const starts = linesOf(text).map(({ start }) => start);
  const place = (offset: number): { line: number; column: number } => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
  let taken = 0;
  const take = (count: number): readonly (Range | null)[] => {
    taken += count;
    return ranges.slice(taken - count, taken);
  };
  const moveMentions = <T extends { readonly text: string }>(
    mentions: readonly T[],
  ): { readonly index: number; readonly mention: T }[] => {
    const moved = take(mentions.length);
    return mentions.flatMap((mention, index) => {
      const range = moved[index] ?? null;
      if (range === null) return [];
      const end = place(range.end);
      const position = { ...place(range.start), endLine: end.line, endColumn: end.column };
      return [{ index, mention: { ...mention, ...position, text: text.slice(range.start, range.end) } }];
    });
  };
  const citations = moveMentions(gold.citations);
  const newIndex = new Map(citations.map(({ index }, now) => [index, now]));
  const mentionsOf = <T extends { readonly text: string }>(mentions: readonly T[]): T[] =>
    moveMentions(mentions).map(({ mention }) => mention);
  const movements = {
    mentions: mentionsOf(gold.movements.mentions),
    nearMisses: mentionsOf(gold.movements.nearMisses),
  };
  const dates = mentionsOf(gold.dates);
  const [firstLines, lastLines] = [take(gold.outline.length), take(gold.outline.length)];
  const kept = new Set<string>();
  const outline = gold.outline.flatMap((node, index) => {
    const [first, last] = [firstLines[index] ?? null, lastLines[index] ?? null];
    if (first === null || (node.parent !== null && !kept.has(node.parent))) return [];
    kept.add(node.path);
    const { line } = place(first.start);
    return [{ ...node, line, endLine: last === null ? line : Math.max(line, place(last.start).line) }];
  });
  const fields = printedFields(gold.metadata);
  const fieldRanges = take(fields.length);
  const metadata: Record<string, unknown> = { ...gold.metadata };
  fields.forEach(({ field }, index) => {
    const range = fieldRanges[index] ?? null;
    const { line, column } = range === null ? { line: null, column: null } : place(range.start);
    metadata[field] = { value: gold.metadata[field].value, line, column };
  });
  return {
    metadata: goldMetadata.parse(metadata),
    outline,
    citations: citations.map(({ mention }) => ({
      ...mention,
      nestedIn: mention.nestedIn === null ? null : (newIndex.get(mention.nestedIn) ?? null),
    })),
    movements,
    dates,
  };
}
