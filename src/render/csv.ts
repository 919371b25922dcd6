/** A cell: a number stays a number, null is an empty cell, a list is joined with "; ". */
export type Cell = string | number | boolean | null | readonly string[];

/** What spreadsheets take for the beginning of a formula (OWASP, CSV injection). */
const formula = /^[=+\-@\t\r]/;

const mustBeQuoted = /["\n\r,;]/;

const shown = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number' || typeof cell === 'boolean') return String(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const safe = formula.test(text) ? `'${text}` : text;
  return mustBeQuoted.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
};

/**
 * Rows as a CSV file by RFC 4180, in UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese. A text
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export const toCsv = (head: readonly string[], rows: Iterable<readonly Cell[]>): string => {
  const lines = [`\uFEFF${head.map(shown).join(',')}`];
  for (const row of rows) lines.push(row.map(shown).join(','));
  // What stands around a joined text of many megabytes would make a second one of it.
  return [...lines, ''].join('\r\n');
};
