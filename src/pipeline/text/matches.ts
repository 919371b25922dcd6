/**
 * All matches of a global pattern in a text, in order: what `text.matchAll(pattern)` gives. That call makes a new
 * expression each time it is asked, which costs more than the search of a line; here the pattern itself is run.
 */
export function matchesOf(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // A match without length would be found again and again; a pattern with `u` never stops inside a letter of two units.
    if (match[0] === '') pattern.lastIndex += unitsAt(text, pattern.lastIndex, pattern.unicode);
  }
  return found;
}

const unitsAt = (text: string, at: number, unicode: boolean): number =>
  unicode && (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
