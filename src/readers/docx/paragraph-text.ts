import { type FontEncoding, fontEncoding } from '../encoding/font-encoding.ts';
import { symbolGlyphs } from './symbols.table.ts';

/** A stretch of a paragraph as its run prints it. */
export interface RunText {
  readonly text: string;
  readonly bold: boolean;
  readonly caps: boolean;
  readonly font: string | null;
}

/** What became of the letters of a document; counted over all of its paragraphs. */
export interface LetterCensus {
  /** Font by the encoding that was read by it. */
  readonly legacyFonts: Map<FontEncoding['name'], string>;
  unknownSymbols: number;
}

export const newCensus = (): LetterCensus => ({ legacyFonts: new Map(), unknownSymbols: 0 });

/** Stands for a glyph that no table names. */
const unknownGlyph = '□';

/** Glyphs of symbol fonts stand in the private area: the low byte is their place in the font. */
const readGlyphs = (text: string, census: LetterCensus): string =>
  text.replace(/[\uF000-\uF0FF]/g, (glyph) => {
    const known = symbolGlyphs.get(glyph.charCodeAt(0) & 0xff);
    if (known === undefined) census.unknownSymbols += 1;
    return known ?? unknownGlyph;
  });

interface Stretch {
  text: string;
  readonly caps: boolean;
  readonly font: string | null;
  readonly encoding: FontEncoding | null;
}

/** Joins runs that are read alike, for in VNI a letter and its mark may stand in two runs. */
function stretchesOf(runs: readonly RunText[]): Stretch[] {
  const stretches: Stretch[] = [];
  for (const { text, caps, font } of runs) {
    const encoding = font === null ? null : fontEncoding(font);
    const last = stretches.at(-1);
    if (last !== undefined && last.caps === caps && last.encoding === encoding) last.text += text;
    else stretches.push({ text, caps, font, encoding });
  }
  return stretches;
}

/** Text of a paragraph: old encodings read by the fonts, capitals as printed, NFC, plain spaces, no soft hyphens. */
export function paragraphText(runs: readonly RunText[], census: LetterCensus): string {
  const printed = stretchesOf(runs).map(({ text, caps, font, encoding }) => {
    const decoded = encoding === null ? text.replaceAll('\u00AD', '') : encoding.decode(text);
    if (encoding !== null && font !== null && decoded !== text) census.legacyFonts.set(encoding.name, font);
    return caps ? decoded.toUpperCase() : decoded;
  });
  return readGlyphs(printed.join(''), census)
    .normalize('NFC')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')
    .replace(/[ \t]+$/gm, '');
}

/** Whether every letter of a paragraph is bold. */
export function isBold(runs: readonly RunText[]): boolean {
  const lettered = runs.filter(({ text }) => /\S/.test(text));
  return lettered.length > 0 && lettered.every(({ bold }) => bold);
}
