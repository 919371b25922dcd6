const delimiterRow = /^\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?$/;

/**
 * Marks the pipes of tables as GitHub Flavored Markdown draws them: a row of names, a row of dashes under it, then rows
 * down to the first line without a pipe. `found` holds the markup known so far; pipes inside it, or escaped, are none.
 */
export function markTables(found: Map<number, string>, raw: string): void {
  let start = 0;
  let above: readonly number[] = [];
  let inTable = false;
  for (const line of raw.split('\n')) {
    const pipes = pipesOf(found, raw, start, start + line.length);
    const delimits: boolean =
      !inTable &&
      above.length > 0 &&
      line.includes('|') &&
      delimiterRow.test(line.replace(/^[\s>]+/, '').trimEnd());
    if (delimits) for (const at of above) found.set(at, '\t');
    inTable = (inTable || delimits) && pipes.length > 0;
    if (inTable) for (const at of pipes) found.set(at, '\t');
    if (delimits) markColons(found, raw, start, start + line.length);
    above = pipes;
    start += line.length + 1;
  }
}

function pipesOf(found: ReadonlyMap<number, string>, raw: string, start: number, end: number): number[] {
  const pipes: number[] = [];
  for (let at = raw.indexOf('|', start); at >= 0 && at < end; at = raw.indexOf('|', at + 1)) {
    if (!found.has(at) && raw.charAt(at - 1) !== '\\') pipes.push(at);
  }
  return pipes;
}

/** The colons that align a column go, so that the row of dashes reads as a rule across the page. */
function markColons(found: Map<number, string>, raw: string, start: number, end: number): void {
  for (let at = start; at < end; at += 1) if (raw.charAt(at) === ':') found.set(at, '');
}
