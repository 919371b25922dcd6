const combiningMarks = /\p{M}+/gu;

/** Lower case, marks off, U+0111 becomes "d": for comparing words, never for showing them. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(combiningMarks, '')
    .toLowerCase()
    .replace(/\u0111/g, 'd');
}

/**
 * As `fold`, but one UTF-16 unit in, one out, so that a match in the folded text has the same offsets in `text`.
 * Meant for composed (NFC) text; a mark that stands alone becomes a space.
 */
export function foldKeepingLength(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charAt(at);
    const plain = unit < '\u0080' ? unit.toLowerCase() : fold(unit);
    folded += plain.length === 1 ? plain : plain.length > 1 ? plain.charAt(0) : ' ';
  }
  return folded;
}
