import { lookUpAt, type Word } from './lexicon.ts';

/** A printed word of a line: a run of letters and digits, without the raised digit of a footnote. Offsets are those of the line's text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly printed: string;
  readonly word: Word;
}

const wordUnit = /[\p{L}\p{M}\p{Nd}]/u;
const isWordUnit = Uint8Array.from({ length: 0x3000 }, (_, code) =>
  wordUnit.test(String.fromCharCode(code)) ? 1 : 0,
);

/** Longest run that is looked at as a word; longer ones are noise. */
const longest = 40;

export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let start = -1;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = at < text.length && isWordUnit[text.charCodeAt(at)] === 1;
    if (inside && start < 0) start = at;
    if (inside || start < 0) continue;
    if (at - start <= longest) {
      const word = lookUpAt(text, start, at);
      tokens.push({ start, end: at, printed: word.printed, word });
    }
    start = -1;
  }
  return tokens;
}

/** Whether two tokens stand side by side with nothing but one space between them. */
export const areNeighbours = (text: string, left: Token, right: Token): boolean =>
  right.start === left.end + 1 && text.charAt(left.end) === ' ';
