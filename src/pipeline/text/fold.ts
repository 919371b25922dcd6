const combiningMarks = /\p{M}+/gu;
/** Has a small letter that depends on what stands behind it. */
const greek = /\p{Script=Greek}/u;
const notAscii = /[^\0-\x7f]/;

const foldAny = (text: string): string =>
  text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd');

const foldOne = (code: number): number => {
  const plain = foldAny(String.fromCharCode(code));
  return plain === '' ? 0x20 : plain.charCodeAt(0);
};

/** Units for which there are tables: all letters of Vietnamese, and the signs that stand between them. */
const tabled = 0x3000;

/** Folded form of every tabled unit. */
const foldedUnits = Uint16Array.from({ length: tabled }, (_, code) => foldOne(code));

/** Folded form of a UTF-16 unit; a mark that stands alone becomes a space. */
export const foldUnit = (code: number): number => foldedUnits[code] ?? foldOne(code);

/** Whether a tabled unit folds to one unit, whatever stands beside it. */
const foldsAlone = Uint8Array.from({ length: tabled }, (_, code) => {
  const unit = String.fromCharCode(code);
  return foldAny(unit).length === 1 && !greek.test(unit) ? 1 : 0;
});

/** Lower case, marks off, U+0111 becomes "d": for comparing words, never for showing them. */
export function fold(text: string): string {
  if (!notAscii.test(text)) return text.toLowerCase();
  for (let at = 0; at < text.length; at += 1) {
    if (foldsAlone[text.charCodeAt(at)] !== 1) return foldAny(text);
  }
  return foldUnits(text);
}

/** Room for the units that are put together into a string by one call. */
const units = new Uint16Array(8192);

const fromUnits = (count: number): string =>
  Reflect.apply(String.fromCharCode, null, units.subarray(0, count));

function foldUnits(text: string): string {
  let folded = '';
  let filled = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    units[filled] = foldUnit(code);
    filled += 1;
    if (filled < units.length) continue;
    folded += fromUnits(filled);
    filled = 0;
  }
  return folded + fromUnits(filled);
}

/** Texts that were folded last, with their folded forms: every cue asks for the same few paragraphs again and again. */
const recent = new Map<string, string>();
const recentLimit = 512;

/**
 * As `fold`, but one UTF-16 unit in, one out, so that a match in the folded text has the same offsets in `text`.
 * Meant for composed (NFC) text; a mark that stands alone becomes a space.
 */
export function foldKeepingLength(text: string): string {
  const known = recent.get(text);
  if (known !== undefined) return known;
  const folded = foldUnits(text);
  if (recent.size >= recentLimit) recent.clear();
  recent.set(text, folded);
  return folded;
}
