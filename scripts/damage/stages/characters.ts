import { type Edit, piecesOf } from '../rewrite.ts';
import type { Stage } from '../stage.ts';

/** Prints something else for every match of a pattern. */
const replaceEach = (text: string, pattern: RegExp, print: (found: string) => string): Edit[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
    text: print(found),
  }));

/** A damage that befalls a document as a whole, or not at all. */
const throughout = (id: string, what: string, edits: (text: string) => Edit[]): Stage => ({
  id,
  what,
  apply: ({ text }, random, rate) => piecesOf(text, random.chance(rate) ? edits(text) : []),
});

/** A damage that befalls single places, chosen by chance. */
const hereAndThere = (
  id: string,
  what: string,
  pattern: RegExp,
  print: (found: string) => string,
): Stage => ({
  id,
  what,
  apply: ({ text }, random, rate) =>
    piecesOf(
      text,
      replaceEach(text, pattern, print).filter(() => random.chance(rate)),
    ),
});

export const enDashes = throughout('en-dashes', 'hyphens between spaces are en dashes', (text) =>
  replaceEach(text, /(?<=^|[ \t])-(?=[ \t])/gm, () => '–'),
);

export const noBreakSpaces = hereAndThere(
  'no-break-spaces',
  'spaces at which no line breaks stand for plain ones',
  / /g,
  () => '\u00A0',
);

export const invisibleCharacters = hereAndThere(
  'invisible-characters',
  'characters without width stand between letters',
  /(?<=\p{L})(?=\p{L})/gu,
  () => '\u200B',
);

export const tabs = throughout('tabs', 'tabs stand for the space behind a marker', (text) =>
  replaceEach(text, /(?<=^[ ]*(?:[-+*–]|\p{L}\)|[\dIVX.]+))[ ](?=\S)/gmu, () => '\t'),
);

export const decomposed = throughout('nfd', 'letters are decomposed into signs (NFD)', (text) =>
  replaceEach(text, /\P{ASCII}/gu, (letter) => letter.normalize('NFD')).filter(
    (edit) => edit.text.length > edit.end - edit.start,
  ),
);

export const carriageReturns = throughout('crlf', 'lines end in CR LF', (text) =>
  replaceEach(text, /(?<!\r)\n/g, () => '\r\n'),
);

export const byteOrderMark = throughout('bom', 'the text begins with a byte-order mark', () => [
  { start: 0, end: 0, text: '\uFEFF' },
]);
