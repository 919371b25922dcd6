import type { Statement } from '../../../pipeline/tree.ts';
import type { PaperBlock, PaperTable } from '../paper.ts';

const cellsOf = (row: string): string[] => {
  const cells = row.split(/\s*\|\s*|\t+/);
  const first = cells[0]?.trim() === '' ? 1 : 0;
  return cells.slice(first, cells.length > first + 1 && cells.at(-1)?.trim() === '' ? -1 : undefined);
};

/** The line under the head of a table in Markdown. */
const isRule = (row: string): boolean => /^[\s|:+-]+$/.test(row) && row.includes('-');

/** Names of columns bear no figures, while the row below begins with one. */
const looksLikeHead = (head: readonly string[], below: readonly string[] | undefined): boolean =>
  head.every((cell) => !/\d/.test(cell)) && /^\s*\d/.test(below?.[0] ?? '');

/**
 * Rows of one table. Where the source parts no cells, each line stays a paragraph of its own, as it is typed.
 */
export const tableOf = (statements: readonly Statement[]): PaperBlock[] => {
  const lines = statements.map(({ block }) => block.text);
  const rows = lines.filter((text) => !isRule(text)).map(cellsOf);
  if (rows.length < 2 || rows.every((cells) => cells.length < 2)) {
    return lines.map((text) => ({ type: 'paragraph', style: 'text', marker: null, runs: [{ text }] }));
  }
  const hasHead = isRule(lines[1] ?? '') || looksLikeHead(rows[0] ?? [], rows[1]);
  return [{ type: 'table', hasHead, rows } satisfies PaperTable];
};
