/** A marker with the tab that word processors put behind it. */
const markerTab = /^\s*(?:[IVXLC]+|\d+(?:\.\d+)*|\p{L}{1,2}|[-–+•*])[.)/]?\t/u;

/** Whether a line has a tab between words, other than the one behind a marker. */
const isRow = (line: string): boolean => line.replace(markerTab, '').trim().includes('\t');

/**
 * A draft in which rows of tables, whose cells the clipboard parts by tabs, have bars between their cells, as the pipeline
 * reads them. Rows stand below each other; a lone line with a tab is none. One unit in, one unit out, so that offsets hold.
 */
export const withBarredRows = (text: string): string => {
  const lines = text.split('\n');
  const rows = lines.map(isRow);
  const isInTable = (at: number): boolean =>
    rows[at] === true && (rows[at - 1] === true || rows[at + 1] === true);
  return lines.map((line, at) => (isInTable(at) ? line.replaceAll('\t', '|') : line)).join('\n');
};
