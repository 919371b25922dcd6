import { syllableKey } from '../../pipeline/text/repair/syllable.ts';

/** Longest stretch of a text that is looked at, in UTF-16 units. */
const sampleLength = 60_000;

/** Words between blanks and ASCII signs; quotation marks and dashes of typography part words as well. */
const word = /[^\s!-@[-`{-~\u2010-\u2027\u00A0]+/g;
const hasForeign = /[\u0080-\uFFFF]/;

export interface LegalShare {
  /** Words with a letter beyond ASCII. */
  readonly words: number;
  /** Share of them that are possible Vietnamese syllables, 0 to 1; 1 where there are none. */
  readonly share: number;
}

/** How much of a text, among its words with letters beyond ASCII, is Vietnamese. */
export function legalShare(text: string): LegalShare {
  const known = new Map<string, boolean>();
  let words = 0;
  let legal = 0;
  for (const [found] of text.slice(0, sampleLength).matchAll(word)) {
    if (!hasForeign.test(found)) continue;
    words += 1;
    const before = known.get(found);
    const isLegal = before ?? (found.length < 24 && syllableKey(found.normalize('NFC')) !== null);
    if (before === undefined) known.set(found, isLegal);
    if (isLegal) legal += 1;
  }
  return { words, share: words === 0 ? 1 : legal / words };
}
