/**
 * A text in which the signs of word processors are those of plain texts: U+000B, a line end within a paragraph, and U+001E, a
 * hyphen at which no line ends. One unit in, one unit out, so that offsets hold.
 */
export const withPlainSigns = (text: string): string =>
  text.replaceAll('\u000b', '\n').replaceAll('\u001e', '-');
