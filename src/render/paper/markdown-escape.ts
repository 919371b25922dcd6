/** Characters that begin or end markup wherever they stand. */
const anywhere = /[\\`*_[\]<>&~|]/g;

/** What begins a block at the start of a line: a heading, a list, a quotation, a rule, the underline of a heading. */
const blockStart = /^(\s*)(#|[-+=]|\d+(?=[.)]))/;

const blank = (blanks: string): string => blanks.replace(/[ \t]/g, '\u00a0');

/**
 * One line of text so that Markdown shows it as it is typed: "2. Yêu cầu" becomes "2\. Yêu cầu" and keeps its number,
 * "- UBND tỉnh" stays a line and becomes no list. Blanks at either end, which Markdown takes off, become no-break spaces.
 */
const escapeLine = (line: string): string =>
  line
    .replace(/^[ \t]+|[ \t]+$/g, blank)
    .replace(anywhere, '\\$&')
    .replace(blockStart, (_whole, blanks: string, start: string) =>
      /\d/.test(start) ? `${blanks}${start}\\` : `${blanks}\\${start}`,
    );

const lineEnd = /\r\n|\r|\n/;

/** Lines with text; an empty one would end the paragraph. */
const linesOf = (text: string): string[] => text.split(lineEnd).filter((line) => line.trim() !== '');

/** Text of any number of lines as Markdown that shows the same lines. */
export const escapeMarkdown = (text: string): string => linesOf(text).map(escapeLine).join('\\\n');

/** The same between marks of emphasis, which have to stand close to the words and on one line. */
export const emphasise = (text: string, mark: '*' | '**'): string =>
  linesOf(text)
    .map((line) => {
      const words = line.trim();
      const start = line.indexOf(words);
      const [before, after] = [line.slice(0, start), line.slice(start + words.length)];
      return `${blank(before)}${mark}${escapeLine(words)}${mark}${blank(after)}`;
    })
    .join('\\\n');
