/** Where a mention stands in its source: 1-based lines and columns, the end exclusive, as in unist. */
export interface Span {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

const isBefore = (line: number, column: number, otherLine: number, otherColumn: number): boolean =>
  line < otherLine || (line === otherLine && column < otherColumn);

/** Whether two spans begin at the same character. */
export const startsWith = (one: Span, other: Span): boolean =>
  one.line === other.line && one.column === other.column;

/** Whether two spans are the same characters. */
export const isSame = (one: Span, other: Span): boolean =>
  startsWith(one, other) && one.endLine === other.endLine && one.endColumn === other.endColumn;

/** Whether two spans have at least one character in common. */
export const overlaps = (one: Span, other: Span): boolean =>
  isBefore(one.line, one.column, other.endLine, other.endColumn) &&
  isBefore(other.line, other.column, one.endLine, one.endColumn);

/** Span of a text that begins at the given place and does not leave its line. */
export const spanOf = (line: number, column: number, text: string): Span => ({
  line,
  column,
  endLine: line,
  endColumn: column + text.length,
});

/** A mention of the gold as a span: it ends on its own line unless it says otherwise. */
export const spanOfMention = <T extends { readonly line: number; readonly endLine?: number }>(
  mention: T,
): T & { readonly endLine: number } => ({ ...mention, endLine: mention.endLine ?? mention.line });
