/** A word as search counts it: a syllable, a number, or a whole document number. */
export interface Word {
  /** As it stands in the text, punctuation included. */
  readonly printed: string;
  /** Small letters and digits with their marks, nothing else: "Khen," → "khen", "19/CT-TTg" → "19ctttg". */
  readonly key: string;
  /** Range in the tidied text, UTF-16, half open. */
  readonly start: number;
  readonly end: number;
}

const notKey = /[^\p{L}\p{M}\p{N}%]/gu;
const hasLetter = /[\p{L}\p{N}%]/u;

const keys = new Map<string, string>();
const mostRemembered = 50_000;

/** The key of a printed word; empty where it has neither letter nor digit. Texts repeat their words: keys are remembered. */
export const keyOf = (printed: string): string => {
  const known = keys.get(printed);
  if (known !== undefined) return known;
  const made = printed.toLowerCase().normalize('NFC').replace(notKey, '');
  if (keys.size >= mostRemembered) keys.clear();
  keys.set(printed, made);
  return made;
};

const yearRange = /\b(?:19|20)\d\d(?: ?[-–—] ?)(?:19|20)\d\d\b/gu;
/** "34 -CT/TW", "19 /CT-TTg", "06 /2022/QH15". What stands behind a number and a dash is mostly a sentence: "2024 - Ban hành". */
const spacedNumber =
  /\d+ ?[-–/] ?(?:\d+ ?[-–/] ?)?(?:[A-Z\u0110][A-Za-z\u0110\u0111]{0,5}(?<![a-z\u0111]{3})(?: ?[-–/] ?\p{Lu}[\p{L}\d]*)+|[A-Z]{2}\d{1,2})/gu;
const documentShape = /^[^\p{L}]*\d|^[^\p{L}]*\p{Lu}{1,4}(?:[-–/&.]\p{Lu}{1,5})+[^\p{L}]*$/u;
/** A joint inside a chunk at which a new word begins although no space is printed: "đua,khen", "tế-xã". */
const joint = /(?<=[\p{L}\p{M}][\p{P}\p{S}]+)(?=[“"‘'(]*[\p{L}\p{N}])/u;

/** Ranges whose inner spaces do not part words: "2021 - 2025", "19 /CT-TTg". */
const closedRanges = (text: string): { start: number; end: number }[] =>
  [yearRange, spacedNumber].flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );

/** Most chunks are one word with at most punctuation behind it. */
const plainChunk = /^[\p{L}\p{M}]+[^\p{L}\p{M}\p{N}]*$/u;

const piecesOf = (chunk: string): readonly string[] =>
  plainChunk.test(chunk) || documentShape.test(chunk) ? [chunk] : chunk.split(joint);

/**
 * Cuts a tidied text into words. Punctuation that stands alone belongs to the word before it (to the first word where
 * it opens the text), so that a dash never parts a phrase. A text without a letter gives no words.
 */
export const wordsOf = (text: string): Word[] => {
  const closed = closedRanges(text);
  const isClosed = (at: number): boolean => closed.some(({ start, end }) => start < at && at < end);
  const spans: { start: number; end: number }[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && (text[at] !== ' ' || isClosed(at))) continue;
    let start = from;
    for (const piece of piecesOf(text.slice(from, at))) {
      spans.push({ start, end: start + piece.length });
      start += piece.length;
    }
    from = at + 1;
  }
  const words: Word[] = [];
  let lead: number | null = null;
  for (const { start, end } of spans) {
    const last = words.at(-1);
    if (hasLetter.test(text.slice(start, end))) {
      const begin: number = lead ?? start;
      const printed = text.slice(begin, end);
      words.push({ printed, key: keyOf(printed), start: begin, end });
      lead = null;
    } else if (last === undefined) lead ??= start;
    else words[words.length - 1] = { ...last, printed: text.slice(last.start, end), end };
  }
  return words;
};
