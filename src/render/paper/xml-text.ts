/** Ends of lines, those of Word and of other systems among them. */
export const lineEnds = /\r\n|[\n\r\v\f\u2028\u2029]/;

/** Control characters other than the tab and the ends of lines, and the two code points that are no characters. */
const isRefused = (code: number): boolean => (code < 0x20 && (code < 9 || code > 13)) || code >= 0xfffe;

/**
 * A text that XML 1.0 can hold: what it has no place for, halves of surrogate pairs among it, becomes U+FFFD, so that a
 * reader sees that something stood there.
 */
export const xmlText = (text: string): string => {
  const whole = text.toWellFormed();
  let held = '';
  for (const character of whole) {
    const code = character.codePointAt(0) ?? 0;
    held += isRefused(code) && code <= 0xffff ? '\ufffd' : character;
  }
  return held;
};
