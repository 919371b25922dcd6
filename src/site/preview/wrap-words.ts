/**
 * Breaks a text into lines between words; a word wider than a line stands alone.
 *
 * @param measure greatest width of a line, in the unit of `widthOf`
 */
export const wrapWords = (text: string, measure: number, widthOf: (text: string) => number): string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && widthOf(longer) > measure) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return line === '' ? lines : [...lines, line];
};
