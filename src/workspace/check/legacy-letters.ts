import type { EncodingId } from '../../readers/encoding/decode-text.ts';

/** A draft that was pasted in the letters of an old font, as it reads in Unicode. */
export interface LegacyReading {
  readonly text: string;
  /** Name of the encoding, and what is lost by it, as sentences. */
  readonly remarks: readonly string[];
}

/** Signs that no Vietnamese text in Unicode bears often, and that old fonts use for its letters. */
const strange =
  /[\u00A1-\u00BF\u00C4-\u00C7\u00CB\u00CE\u00CF\u00D1\u00D6-\u00D8\u00DB\u00DC\u00DE-\u00DF\u00E4-\u00E7\u00EB\u00EE\u00EF\u00F1\u00F6-\u00F8\u00FB\u00FC\u00FE]/g;
const leastStrange = 5;

/** Longest stretch at the start of a draft in which the signs are looked for, in UTF-16 units. */
const longestLook = 20_000;

const unicode: ReadonlySet<EncodingId> = new Set(['utf8', 'utf16']);

/** The reading of a draft in the letters of an old font; null where it is in Unicode, or in none that is known. */
export const readLegacy = async (text: string): Promise<LegacyReading | null> => {
  const signs = text.slice(0, longestLook).match(strange)?.length ?? 0;
  if (signs < leastStrange) return null;
  const [{ decodeText }, { warningSentence }] = await Promise.all([
    import('../../readers/encoding/decode-text.ts'),
    import('../../readers/warning.ts'),
  ]);
  const decoded = decodeText(new TextEncoder().encode(text));
  if (unicode.has(decoded.encoding)) return null;
  return { text: decoded.text, remarks: decoded.warnings.map(warningSentence) };
};
