/** Whether the asterisks at a range are text: the sign of a footnote, "(*)", or one between digits, "3*4". */
export function isPrintedStar(raw: string, start: number, end: number): boolean {
  const before = raw.charAt(start - 1);
  const after = raw.charAt(end);
  return (before === '(' && after === ')') || (/\d/.test(before) && /\d/.test(after));
}
