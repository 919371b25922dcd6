/** A word with its inner signs ("19/CT-TTg", "2021-2025"), or one sign; spaces before it belong to no token. */
const token = /[\p{L}\p{M}\p{N}]+(?:[/.\-–][\p{L}\p{M}\p{N}]+)*|[^\s\p{L}\p{M}\p{N}]/gu;

/** A word or sign of a text, and where it stands in it. */
export interface WordToken {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** Words and signs of a text in their order; Vietnamese syllables are words of their own, as they are written. */
export const wordTokens = (text: string): WordToken[] =>
  [...text.matchAll(token)].map(({ 0: word, index }) => ({ word, start: index, end: index + word.length }));

/** Whether a token is a word, not a sign. */
export const isWord = (word: string): boolean => /[\p{L}\p{N}]/u.test(word);
